import { parentPort } from 'node:worker_threads';
import { answerStudy, type StudyQuestion, type StudyReply } from './study-question';

interface Asked {
  readonly number: number;
  readonly question: StudyQuestion;
}

/** What cannot be answered goes back as a reason: the thread lives on for the next question. */
function reply({ number, question }: Asked): StudyReply {
  try {
    return { number, ok: true, answer: answerStudy(question) };
  } catch (fault) {
    const reason = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    return { number, ok: false, reason };
  }
}

parentPort?.on('message', (asked: Asked) => parentPort?.postMessage(reply(asked)));
