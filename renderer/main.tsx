import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { showFault } from './app/faults';
import { Root } from './app/root';
import { createAnswers, refreshOnEvents } from './bridge/answers';
import { ask } from './bridge';
import { createWords } from './words/words';

/** Asks for the desk before the first paint, so that the window opens in its language and theme. */
async function start(place: Element): Promise<void> {
  const words = createWords('ar');
  const answers = createAnswers(showFault);
  refreshOnEvents(answers);
  const state = await answers
    .query({ queryKey: ['desk.state', null], queryFn: () => ask('desk.state', null) })
    // The window is drawn all the same: it asks again, and says what is safe when that fails too.
    .catch(() => null);
  if (state) await words.changeLanguage(state.language);
  createRoot(place).render(<Root answers={answers} words={words} />);
}

window.addEventListener('unhandledrejection', ({ reason }) => showFault(reason));
const place = document.getElementById('root');
if (place) void start(place);
