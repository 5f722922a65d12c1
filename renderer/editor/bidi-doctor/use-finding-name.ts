import { unreachable } from '@shared/unreachable';
import { useWords } from '../../words/use-words';
import type { PlacedFinding } from './diagnose-story';

const codes = [
  '00A0',
  '00AD',
  '061C',
  '200B',
  '200C',
  '200D',
  '200E',
  '200F',
  '2028',
  '2029',
  '202A',
  '202B',
  '202C',
  '202D',
  '202E',
  '202F',
  '2060',
  '2066',
  '2067',
  '2068',
  '2069',
  'FEFF',
] as const;

/** What a finding is called; an invisible character by its name and number. */
export function useFindingName(): (found: PlacedFinding) => string {
  const t = useWords('input');
  return ({ finding }) => {
    switch (finding.kind) {
      case 'invisible': {
        const number = finding.code.toString(16).toUpperCase().padStart(4, '0');
        return `${t(`code.${codes.find((code) => code === number) ?? 'other'}`)} (U+${number})`;
      }
      case 'run':
        return t(`run.${finding.script}`);
      case 'shaped':
      case 'foreign':
      case 'digits':
        return t(`found.${finding.kind}`);
      default:
        return unreachable(finding);
    }
  };
}
