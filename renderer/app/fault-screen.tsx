import { RotateCcw } from 'lucide-react';
import { Component, type ReactElement, type ReactNode } from 'react';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { useWords } from '../words/use-words';
import styles from './fault-screen.module.css';

/** Takes the window's place when it cannot be drawn. Only a class can catch what drawing throws. */
export class FaultScreen extends Component<
  { readonly children: ReactNode },
  { readonly isBroken: boolean }
> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? <BrokenWindow /> : this.props.children;
  }
}

function BrokenWindow(): ReactElement {
  const t = useWords('frame');
  return (
    <main className={styles.screen}>
      <div>
        <EmptyState title={t('windowFault')} text={t('windowFaultText')} />
        <Button kind="primary" icon={RotateCcw} onPress={() => location.reload()}>
          {t('reload')}
        </Button>
      </div>
    </main>
  );
}
