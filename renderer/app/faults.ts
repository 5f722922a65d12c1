import { getI18n } from 'react-i18next';
import { Fault } from '../bridge';
import { toastQueue } from '../ui/use-toasts';

/** Says that something broke, under which number the log has it, and what is safe. */
export function showFault(fault: unknown): void {
  const t = getI18n().getFixedT(null, 'frame');
  const text =
    fault instanceof Fault ? t('faultText', { number: fault.number }) : t('faultTextUnnumbered');
  toastQueue.add({ kind: 'danger', title: t('faultTitle'), text });
}
