import { ulid } from 'ulid';
import type { ProfileId } from '@shared/ids';
import type { FoundingAnswers } from '@shared/ipc/calls';
import { firstHouseStyle, type Category, type Newsroom } from '@shared/newsroom/newsroom';
import type { ReviewRules } from '@shared/newsroom/review-rules';
import type { Desk } from './desk';

/** What a newsroom starts with besides the answers of its founder. */
export interface FirstLists {
  readonly categories: readonly Category[];
  readonly rules: ReviewRules;
}

/** Founds the newsroom of this device; one that is founded already stays as it is. */
export function foundNewsroom(desk: Desk, answers: FoundingAnswers, first: FirstLists): null {
  if (desk.newsroom.read() !== null) return null;
  const id = ulid(desk.now()) as ProfileId; // this is where the founder gets an identity
  desk.transact(() => {
    desk.newsroom.save(newsroomNamed(answers.newsroom.trim()));
    desk.rules.save(first.rules);
    for (const category of first.categories) desk.lists.addCategory(category);
    desk.profiles.add({ id, name: answers.name.trim(), role: answers.role });
    desk.device.useProfile(id);
  });
  return null;
}

/** The address is a placeholder of the kind that can belong to nobody, until the newsroom has one. */
function newsroomNamed(name: string): Newsroom {
  return {
    name,
    brand: name,
    siteUrl: 'https://newsroom.example/',
    about: '',
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    logo: null,
    newsletterUrl: '',
    house: firstHouseStyle,
  };
}
