import type { ElectronApplication, Page } from '@playwright/test';

/** What the person chooses in the system's own dialogs from now on. */
export async function chooseFile(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, file);
}

export async function saveParcel(window: Page, passphrase: string | null): Promise<void> {
  await window.getByRole('button', { name: 'ما يُفعل بالمادة' }).click();
  await window.getByRole('menuitem', { name: /حفظ في ملف/ }).click();
  if (passphrase !== null) {
    await window.getByText('حماية الملف بكلمة مرور').click();
    await window.getByLabel('كلمة المرور', { exact: true }).fill(passphrase);
    await window.getByLabel('كلمة المرور مرة أخرى').fill(passphrase);
  }
  await window.getByRole('button', { name: /اختيار مكان الحفظ/ }).click();
  await window.getByText('حُفظت المادة في ملف').waitFor();
  await closeToasts(window);
}

export async function chooseParcel(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'ما يُفعل بالمسودات' }).click();
  await window.getByRole('menuitem', { name: /فتح ملف مادة/ }).click();
}

export async function givePassphrase(window: Page, passphrase: string): Promise<void> {
  const dialog = window.getByRole('dialog');
  await dialog.getByLabel('كلمة المرور', { exact: true }).fill(passphrase);
  await dialog.getByRole('button', { name: 'فتح', exact: true }).click();
}

/** Good news goes by itself, but would still be there for the next question. */
export async function closeToasts(window: Page): Promise<void> {
  const toasts = window.getByRole('alertdialog').getByRole('button', { name: 'إغلاق' });
  while ((await toasts.count()) > 0) await toasts.first().click();
}

/** As the system drops a file on the sheet. */
export async function dropFile(window: Page, name: string, bytes: Buffer): Promise<void> {
  const file = { name, text: bytes.toString('base64') };
  await window.evaluate((dropped) => {
    const letters = atob(dropped.text);
    const data = new DataTransfer();
    const content = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    data.items.add(new File([content], dropped.name));
    const place = document.querySelector('[data-field="headline"]') ?? document.body;
    for (const kind of ['dragover', 'drop'])
      place.dispatchEvent(
        new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }),
      );
  }, file);
}
