import type { ProfileId } from '../../ids';

/** Where a stretch of text came from. One object an edit, so that stretches compare by identity. */
export interface Origin {
  readonly author: ProfileId;
  /** Milliseconds since 1970 of the last edit in it. */
  readonly at: number;
  readonly version: number;
}

/** Positions in a row that one edit wrote. */
export interface TapeRun {
  readonly length: number;
  readonly origin: Origin;
}

/**
 * Who wrote each position of a document, as runs. Runs have lengths and no places, and the tape
 * remembers where it was last cut, so that a key costs the same in a long document.
 */
export class WritingTape {
  private readonly runs: TapeRun[];
  private place = 0;
  private start = 0;

  constructor(length: number, origin: Origin) {
    this.runs = [{ length, origin }];
  }

  replace(from: number, to: number, inserted: readonly TapeRun[]): void {
    this.seek(from);
    const end = this.runBehind(to);
    const [first, last] = [this.runs[this.place], this.runs[end.place]];
    const head = from - this.start;
    const rest = (last?.length ?? 0) - end.offset;
    const pieces = [...piece(first, head), ...inserted, ...piece(last, rest)];
    const count = end.place - this.place + (last === undefined ? 0 : 1);
    this.runs.splice(this.place, count, ...joined(pieces));
  }

  slice(from: number, to: number): readonly TapeRun[] {
    this.seek(from);
    const found: TapeRun[] = [];
    let position = this.start;
    for (let place = this.place; position < to; place += 1) {
      const run = this.runs[place];
      if (run === undefined) return found;
      const end = position + run.length;
      const length = Math.min(end, to) - Math.max(position, from);
      if (length > 0) found.push({ length, origin: run.origin });
      position = end;
    }
    return found;
  }

  /** Goes to the run that the position is in; between two runs, to the first. */
  private seek(position: number): void {
    while (this.start > 0 && this.start >= position) {
      this.place -= 1;
      this.start -= this.lengthAt(this.place);
    }
    while (this.start + this.lengthAt(this.place) < position) {
      this.start += this.lengthAt(this.place);
      this.place += 1;
    }
  }

  private runBehind(position: number): { readonly place: number; readonly offset: number } {
    let [place, offset] = [this.place, position - this.start];
    while (place < this.runs.length && offset >= this.lengthAt(place)) {
      offset -= this.lengthAt(place);
      place += 1;
    }
    return { place, offset };
  }

  private lengthAt(place: number): number {
    const run = this.runs[place];
    if (run === undefined) throw new RangeError('The tape is shorter than the document');
    return run.length;
  }
}

function piece(run: TapeRun | undefined, length: number): readonly TapeRun[] {
  return run === undefined || length <= 0 ? [] : [{ length, origin: run.origin }];
}

function joined(runs: readonly TapeRun[]): readonly TapeRun[] {
  const result: TapeRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last?.origin !== run.origin) result.push(run);
    else result[result.length - 1] = { ...last, length: last.length + run.length };
  }
  return result;
}
