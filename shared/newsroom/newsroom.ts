import type { CategoryId, OutletId, ProfileId, Sha256, TagId } from '../ids';

export const roles = ['journalist', 'editor', 'chief'] as const;
/** What a person may decide; see `shared/draft/workflow.ts`. */
export type Role = (typeof roles)[number];

export const interfaceLanguages = ['ar', 'en'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const quoteStyles = ['guillemets', 'curly'] as const;
/** The marks around what is quoted; what is quoted inside takes the other pair. */
export type QuoteStyle = (typeof quoteStyles)[number];

export const digitStyles = ['typed', 'arabic', 'latin'] as const;
/** What typed digits become; `typed` leaves them as the keyboard gave them. */
export type DigitStyle = (typeof digitStyles)[number];

/** How this newsroom writes, whoever types. */
export interface HouseStyle {
  readonly quotes: QuoteStyle;
  readonly digits: DigitStyle;
}

export const firstHouseStyle: HouseStyle = { quotes: 'guillemets', digits: 'typed' };

/** Who decides the house style. */
export const houseKeepers: readonly Role[] = ['editor', 'chief'];

/** What the outlet is and how its pages look and speak. One a data folder. */
export interface Newsroom {
  readonly name: string;
  /** First half of the closing source line (`brand - agency`) and the name on the page. */
  readonly brand: string;
  /** Absolute address of the site's root, with its closing slash: `https://daffaf.example/`. */
  readonly siteUrl: string;
  /** One sentence about the outlet for the page's foot. */
  readonly about: string;
  /** IANA zone of the edition: it decides which day a story is dated. */
  readonly zone: string;
  readonly logo: Sha256 | null;
  /** Address that receives the newsletter form; empty until the newsroom has one. */
  readonly newsletterUrl: string;
  readonly house: HouseStyle;
}

export interface Category {
  readonly id: CategoryId;
  readonly parent: CategoryId | null;
  readonly name: string;
  /** ASCII path part of the category's page. */
  readonly slug: string;
}

export interface Tag {
  readonly id: TagId;
  readonly name: string;
}

export const outletKinds = ['agency', 'paper', 'statement', 'interview', 'document'] as const;
export type OutletKind = (typeof outletKinds)[number];

/** A source that the newsroom knows: an agency, a paper, an office that issues statements. */
export interface Outlet {
  readonly id: OutletId;
  readonly name: string;
  readonly kind: OutletKind;
}

/** A person on this device. */
export interface Profile {
  readonly id: ProfileId;
  readonly name: string;
  readonly role: Role;
  /** How the name is published; empty when it is the name itself. */
  readonly byline: string;
  /** Asks for a passphrase before somebody works under this name. */
  readonly isLocked: boolean;
}

/** The lists that the newsroom owns and the panels choose from. */
export interface Lists {
  readonly categories: readonly Category[];
  readonly tags: readonly Tag[];
  readonly outlets: readonly Outlet[];
}
