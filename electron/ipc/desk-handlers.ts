import { z } from 'zod';
import { interfaceLanguages, roles, themes } from '@shared/newsroom/newsroom';
import type { Desks } from '../desk/desks';
import { comfortSchema } from '../settings/comfort-schema';
import type { HandlersOf } from './handler';
import { draftId, name, nothing } from './input-schemas';

export function deskHandlers(desks: Desks): HandlersOf<'desk'> {
  const answers = z.object({
    name,
    role: z.enum(roles),
    newsroom: name,
    language: z.enum(interfaceLanguages),
  });
  return {
    'desk.state': { schema: nothing, run: () => desks.state() },
    'desk.found': { schema: answers, run: (input) => desks.found(input) },
    'desk.look-around': { schema: nothing, run: () => desks.lookAround() },
    'desk.leave-sample': { schema: nothing, run: () => desks.leaveSample() },
    'desk.remember-draft': {
      schema: z.object({ draft: draftId.nullable() }),
      run: ({ draft }) => desks.rememberDraft(draft),
    },
    'desk.set-language': {
      schema: z.object({ language: z.enum(interfaceLanguages) }),
      run: ({ language }) => desks.changeInterface({ language }),
    },
    'desk.set-theme': {
      schema: z.object({ theme: z.enum(themes) }),
      run: ({ theme }) => desks.changeInterface({ theme }),
    },
    'desk.set-comfort': {
      schema: z.object({ comfort: comfortSchema }),
      run: ({ comfort }) => desks.changeInterface({ comfort }),
    },
  };
}
