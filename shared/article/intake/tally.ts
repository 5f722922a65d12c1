import { intakeWarnings, type IntakeWarning } from './intake';

/** Counts what a reading leaves behind. */
export class Tally {
  readonly #counts = new Map<IntakeWarning['kind'], number>();

  add(kind: IntakeWarning['kind'], count = 1): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count);
  }

  warnings(): readonly IntakeWarning[] {
    return intakeWarnings.flatMap((kind) => {
      const count = this.#counts.get(kind) ?? 0;
      return count === 0 ? [] : [{ kind, count }];
    });
  }
}
