export const size = { width: 1648, height: 927 };

export const rect = ([x, y, w, h], fill, more = '') =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" ${more}/>`;
export const circle = ([x, y, r], fill, more = '') =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${more}/>`;
export const oval = ([x, y, rx, ry], fill, more = '') =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" ${more}/>`;
export const path = (d, fill, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`;
export const stroke = (d, [colour, thickness], more = '') =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${thickness}" ${more}/>`;
export const round = 'stroke-linecap="round" stroke-linejoin="round"';
export const ground = (fill) => rect([0, 0, size.width, size.height], fill);

/** Puts a drawing made around 0,0 somewhere else, in another size. */
export const place = ([x, y], drawing, { scale = 1, mirrored = false, turn = 0 } = {}) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${mirrored ? -scale : scale} ${scale})">${drawing}</g>`;
export const times = (count, draw) => Array.from({ length: count }, (_, n) => draw(n)).join('');

/** The same numbers between 0 and 1 every time, so that drawing twice gives the same file. */
export function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

export const picture = (...parts) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}">${parts.join('')}</svg>`;
