import type { ParcelMeasure } from '@shared/draft/parcel';

const megabyte = 1024 * 1024;

/** Beyond these a file is refused; a parcel is made within them. Bytes, or numbers of things. */
export const parcelLimits: Readonly<Record<ParcelMeasure, number>> = {
  parcel: 512 * megabyte,
  manifest: megabyte,
  log: 64 * megabyte,
  entries: 200_000,
  picture: 50 * megabyte,
  pictures: 500,
};

/** How much larger a part may become when it is unpacked, once it is larger than `freely`. */
export const expansion = { times: 250, freely: 16 * megabyte };

export function tooLarge(measure: ParcelMeasure): {
  readonly kind: 'too-large';
  readonly measure: ParcelMeasure;
  readonly limit: number;
} {
  return { kind: 'too-large', measure, limit: parcelLimits[measure] };
}
