import { Worker } from 'node:worker_threads';
import type { StoryComparison } from '@shared/draft/compare/story-comparison';
import type { WrittenBlock } from '@shared/draft/history/attribution';
import type { Study } from '../actions/study';
import type { StudyQuestion, StudyReply } from './study-question';

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (fault: Error) => void;
}

/** Studies on a thread of its own, started by the first question. @param file the built worker */
export function createStudyThread(file: string): Study {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let asked = 0;
  const ended = (fault: Error) => {
    worker = null;
    for (const { reject } of waiting.values()) reject(fault);
    waiting.clear();
  };
  const started = () => (worker ??= startWorker(file, waiting, ended));
  const ask = (question: StudyQuestion) =>
    new Promise<unknown>((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      started().postMessage({ number: asked, question });
    });
  return {
    prepare: () => void started(),
    compare: async (before, after) => {
      const answer = await ask({ kind: 'compare', before, after });
      return answer as StoryComparison; // what the worker answers to this kind of question
    },
    attribute: async (entries) => {
      const answer = await ask({ kind: 'attribute', entries });
      return answer as readonly WrittenBlock[]; // what the worker answers to this kind of question
    },
  };
}

function startWorker(
  file: string,
  waiting: Map<number, Waiting>,
  ended: (fault: Error) => void,
): Worker {
  const worker = new Worker(file);
  worker.on('message', (reply: StudyReply) => {
    const asker = waiting.get(reply.number);
    waiting.delete(reply.number);
    if (reply.ok) asker?.resolve(reply.answer);
    else asker?.reject(new Error(reply.reason));
  });
  worker.on('error', ended);
  worker.on('exit', () => ended(new Error('The thread that reads stories ended')));
  // Nobody waits for it when the app quits.
  worker.unref();
  return worker;
}
