import { DatabaseSync as Driver, backup, type DatabaseSyncInstance } from '@photostructure/sqlite';

export { backup };

let said = 0;
let fatal = 0;

/** The process dies before the n-th sentence from now; 0 lets it live. */
export function dieAt(sentence: number): void {
  said = 0;
  fatal = sentence;
}

export function sentencesSaid(): number {
  return said;
}

function say(): void {
  said += 1;
  if (said === fatal) process.kill(process.pid, 'SIGKILL');
}

const counted = ['run', 'get', 'all'] as const;

/** The real driver, which counts what is said to it. */
export class DatabaseSync extends Driver {
  override exec(sql: string): void {
    say();
    super.exec(sql);
  }

  override prepare(sql: string): ReturnType<DatabaseSyncInstance['prepare']> {
    const statement = super.prepare(sql);
    for (const name of counted) {
      const original = statement[name].bind(statement);
      Object.defineProperty(statement, name, {
        value: (...given: Parameters<typeof original>) => {
          say();
          return original(...given);
        },
      });
    }
    return statement;
  }
}
