import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { Root } from './app/root';
import { ask } from './bridge';
import { createAnswers, refreshOnEvents } from './bridge/answers';
import { showFault } from './app/faults';
import { createWords } from './words/words';

/** Asks for the desk before the first paint, so that the window opens in its language and theme. */
async function start(place: Element): Promise<void> {
  const answers = createAnswers(showFault);
  const state = await ask('desk.state', null);
  answers.setQueryData(['desk.state', null], state);
  refreshOnEvents(answers);
  createRoot(place).render(<Root answers={answers} words={createWords(state.language)} />);
}

window.addEventListener('unhandledrejection', (event) => showFault(event.reason));
const place = document.getElementById('root');
if (place) void start(place);
