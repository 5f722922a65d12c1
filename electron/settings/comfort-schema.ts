import { z } from 'zod';
import { textBounds, textFaces, type Comfort } from '@shared/ipc/comfort';

const between = ({ least, most }: { readonly least: number; readonly most: number }) =>
  z.number().min(least).max(most);

export const comfortSchema: z.ZodType<Comfort> = z.object({
  text: z.object({
    face: z.enum(textFaces),
    size: between(textBounds.size),
    line: between(textBounds.line),
    column: between(textBounds.column).nullable(),
  }),
  isFocusing: z.boolean(),
  isTypewriter: z.boolean(),
  isCalm: z.boolean(),
  isToolbarHidden: z.boolean(),
});
