import { expect, test } from '@playwright/test';
import { launchTahrir } from './launch';
import { becomePerson, submit } from './steps/decide';
import { closeToasts } from './steps/parcels';
import { returnNote, sendBack, step } from './steps/send-back';
import { lead, writeShortStory } from './steps/short-story';
import { typeKeys } from './steps/type-keys';
import { lookAround } from './steps/write-story';

const reader = 'نادر العطّار';

test('what one window says, suggests and decides, the other shows at once', async () => {
  const { app, window: one, close } = await launchTahrir();
  await lookAround(one);
  await writeShortStory(one);
  const opened = app.waitForEvent('window');
  await one.getByRole('button', { name: 'نافذة أخرى لهذه المادة' }).click();
  const other = await opened;
  await lead(other).waitFor();

  await submit(one);
  await expect(step(other)).toHaveText('مراجعة');
  await closeToasts(one);
  await becomePerson(one, reader);

  await lead(one).click();
  await one.keyboard.press('Control+Shift+KeyM');
  const said = one.getByRole('textbox', { name: 'نص التعليق' });
  await said.fill('من رآها؟');
  await said.press('Control+Enter');
  const margin = other.getByRole('complementary', { name: 'التعليقات بجانب النص' });
  await expect(margin.getByRole('article', { name: `تعليق من ${reader}` })).toContainText(
    'من رآها؟',
  );
  await expect(other.getByRole('contentinfo')).toContainText('تعليق مفتوح');

  await lead(one).click();
  await one.keyboard.press('End');
  await typeKeys(one, ' ليلًا');
  await expect(lead(other).locator('ins')).toHaveText(' ليلًا');

  await sendBack(one, 'ينقص الشاهد.');
  await expect(returnNote(other, 'ينقص الشاهد.')).toContainText('وقائع');
  await expect(step(other)).toHaveText('أُعيدت');
  await close();
});
