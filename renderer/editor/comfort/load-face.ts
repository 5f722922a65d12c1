import type { TextFace } from '@shared/ipc/comfort';

/** Faces that the frame does not use itself: each is fetched when somebody first looks at it. */
const sheets: Readonly<Partial<Record<TextFace, () => Promise<unknown>>>> = {
  amiri: () => import('./faces/amiri.css'),
  cairo: () => import('./faces/cairo.css'),
  kufi: () => import('./faces/noto-kufi.css'),
};

export async function loadFace(face: TextFace): Promise<void> {
  await sheets[face]?.();
}
