/** Runs work of one name strictly one after the other, in the order in which it was asked for. */
export type TakeTurns = <Value>(name: string, work: () => Value | Promise<Value>) => Promise<Value>;

export function createTurns(): TakeTurns {
  const last = new Map<string, Promise<unknown>>();
  return async (name, work) => {
    const before = last.get(name) ?? Promise.resolve();
    // Whether the work before succeeded is the business of whoever asked for it.
    const turn = before.then(work, work);
    last.set(name, turn);
    try {
      return await turn;
    } finally {
      if (last.get(name) === turn) last.delete(name);
    }
  };
}
