import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'vite';
import type { DraftId } from '../../shared/ids';
import { projectFolder } from './figures';

export interface Work {
  readonly folder: string;
  readonly name: string;
  /** Which sentence to SQLite it does not live to say; 0 for none. */
  readonly fatal?: number;
  /** Put before the command, to make its system calls fail. */
  readonly prefix?: readonly string[];
  /** Whether it may end with a fault of the disk. */
  readonly mayFail?: boolean;
}

export interface Done {
  readonly wasKilled: boolean;
  /** Null when it was killed or ended early. */
  readonly report: {
    readonly said: number;
    readonly refused: number;
    readonly isOpened: boolean;
  } | null;
  /** Steps of each draft that the desk had acknowledged; null for one that was to be purged. */
  readonly acknowledged: ReadonlyMap<DraftId, number | null>;
}

const out = path.join(projectFolder, 'out', 'faults');

/** The stores get the counting driver, and that one the real one. */
const countingDriver: Plugin = {
  name: 'counting-driver',
  enforce: 'pre',
  resolveId: (source, importer) => {
    const counting = path.join(import.meta.dirname, 'dying-sqlite.ts');
    return source === '@photostructure/sqlite' && importer !== counting ? counting : null;
  },
};

/** The child as one script that plain Node runs. */
export async function buildChild(): Promise<string> {
  await build({
    root: projectFolder,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': path.join(projectFolder, 'shared') } },
    plugins: [countingDriver],
    ssr: { noExternal: true, external: ['@photostructure/sqlite'] },
    build: {
      ssr: path.join(import.meta.dirname, 'storage-child.ts'),
      target: 'node20',
      outDir: out,
      emptyOutDir: true,
      minify: false,
    },
  });
  return path.join(out, 'storage-child.js');
}

export function runChild(script: string, work: Work): Done {
  const acknowledgements = `${work.folder}.acknowledged`;
  const command = [
    ...(work.prefix ?? []),
    process.execPath,
    script,
    work.folder,
    work.name,
    String(work.fatal ?? 0),
    acknowledgements,
  ];
  const { signal, status, stdout, stderr } = spawnSync(command[0] ?? '', command.slice(1), {
    encoding: 'utf8',
  });
  const wasKilled = signal === 'SIGKILL' || status === 137;
  if (!wasKilled && status !== 0 && work.mayFail !== true)
    throw new Error(`The child ended with ${String(status ?? signal)}: ${stderr}`);
  const report = status !== 0 ? null : (JSON.parse(stdout) as Done['report']); // its last word
  return { wasKilled, report, acknowledged: readAcknowledgements(acknowledgements) };
}

function readAcknowledgements(file: string): Done['acknowledged'] {
  const acknowledged = new Map<DraftId, number | null>();
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  for (const line of lines.filter((one) => one !== '')) {
    const [draft = '', steps = ''] = line.split(' ');
    acknowledged.set(draft as DraftId, steps === 'purged' ? null : Number(steps)); // the child wrote it
  }
  return acknowledged;
}
