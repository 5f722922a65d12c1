import { child, person, woman } from './people.mjs';
import { circle, ground, path, picture, place, rect, stroke, times } from './shapes.mjs';

const awning = (w, colour, light) =>
  times(7, (n) => {
    const [a, b] = [(n * w) / 7, ((n + 1) * w) / 7];
    const [c, d] = [20 + (n * (w - 40)) / 7, 20 + ((n + 1) * (w - 40)) / 7];
    const fill = n % 2 ? light : colour;
    return (
      path(`M${c} 0H${d}L${b} 96H${a}z`, fill) +
      path(`M${a} 96H${b}v10a${w / 14} 26 0 0 1-${w / 7} 0z`, fill)
    );
  });

const basket = (x, fruit) =>
  [
    [-30, -34],
    [0, -40],
    [30, -34],
    [-15, -54],
    [15, -54],
  ]
    .map(([dx, dy], n) => circle([x + dx, dy, 18], fruit[n % fruit.length]))
    .join('') +
  path(`M${x - 58}-34h116l-14 52h-88z`, '#b98f59') +
  rect([x - 54, -22, 108, 6], '#8f6c3f') +
  rect([x - 50, -4, 100, 6], '#8f6c3f');

const stall = ({ w, colour, light, fruits, table }) =>
  [
    rect([22, -330, 12, 330], '#5b4630'),
    rect([w - 34, -330, 12, 330], '#5b4630'),
    rect([14, -100, w - 28, 100], table),
    rect([14, -100, w - 28, 14], '#5b4630'),
    place(
      [0, -102],
      fruits.map((fruit, n) => basket(86 + n * ((w - 172) / (fruits.length - 1)), fruit)).join(''),
    ),
    place([0, -424], awning(w, colour, light)),
  ].join('');

const flags = (y, sag) =>
  stroke(`M0 ${y}Q824 ${y + sag} 1648 ${y}`, ['#5b4630', 3]) +
  times(22, (n) => {
    const t = (n + 0.5) / 22;
    const [x, top] = [t * 1648, y + 2 * t * (1 - t) * sag];
    return path(
      `M${x - 20} ${top}h40l-20 40z`,
      ['#a8402b', '#e9c46a', '#35718a', '#2f6b60'][n % 4],
    );
  });

const house = ([x, w, h], wall) =>
  rect([x, 420 - h, w, h + 200], wall) +
  times(Math.floor(w / 90), (n) =>
    path(`M${x + 26 + n * 88} ${480 - h}v-34a22 22 0 0 1 44 0v34z`, '#6d5a46'),
  );

/** A weekly market opens in the morning. */
export const market = picture(
  ground('#f0dfc0'),
  circle([1330, 130, 74], '#fbeec8'),
  house([-20, 280, 250], '#d8c19a'),
  house([250, 330, 180], '#e3d0ac'),
  house([1060, 300, 210], '#e3d0ac'),
  house([1350, 320, 160], '#d3b98d'),
  rect([40, 400, 560, 300], '#8a6f52') + rect([1060, 410, 560, 300], '#8a6f52'),
  path('M570 620V250q0-20 20-20h470q20 0 20 20v370z', '#c7a877'),
  path('M650 620V430a174 174 0 0 1 348 0v190z', '#f6ead0'),
  path('M650 620V430a174 174 0 0 1 348 0v190h-30V434a144 144 0 0 0-288 0v186z', '#a9865a'),
  path('M680 560q144-60 288 0v60H680z', '#b9c9c2'),
  flags(120, 150),
  rect([0, 610, 1648, 317], '#d1b283'),
  times(6, (n) => rect([0, 640 + n * 50, 1648, 3], '#bf9d6b')),
  place([770, 690], person({ coat: '#35718a', legs: '#3a3a3c', arm: 'down' }), { scale: 0.8 }),
  place([880, 680], woman({ dress: '#7a3324', cover: '#e9c46a' }), { scale: 0.8 }),
  place([150, 680], woman({ dress: '#2f6b60', cover: '#f0e3c6' }), { scale: 0.92 }),
  place([460, 690], person({ coat: '#e9e4d8', cover: '#a8402b', legs: '#3a3a3c' }), {
    scale: 0.92,
  }),
  place([1250, 690], person({ coat: '#c8862e', cover: '#24414d', legs: '#3a3a3c' }), {
    scale: 0.92,
    mirrored: true,
  }),
  place([1500, 684], woman({ dress: '#24414d', cover: '#d8cfbf' }), {
    scale: 0.92,
    mirrored: true,
  }),
  place(
    [20, 770],
    stall({
      w: 600,
      colour: '#a8402b',
      light: '#f0e3c6',
      table: '#7a5b3a',
      fruits: [
        ['#c8862e', '#e0a040'],
        ['#6f8a4a', '#88a55c'],
        ['#b23a2a', '#c4452f'],
        ['#e9c46a', '#d8b04e'],
      ],
    }),
  ),
  place(
    [1040, 780],
    stall({
      w: 600,
      colour: '#24545f',
      light: '#f0e3c6',
      table: '#5f4a38',
      fruits: [
        ['#6b3a5b', '#84507a'],
        ['#e0a040', '#c8862e'],
        ['#88a55c', '#6f8a4a'],
        ['#b23a2a', '#c4452f'],
      ],
    }),
  ),
  place([700, 900], woman({ dress: '#a8402b', cover: '#24414d', arm: 'forward' }), {
    scale: 1.55,
    mirrored: true,
  }),
  place([826, 908], child({ coat: '#e9c46a', bag: '#2f6b60', arm: 'up' }), { scale: 1.45 }),
  place([990, 896], person({ coat: '#4f6b57', legs: '#3a2f28', arm: 'forward' }), { scale: 1.55 }),
  path('M594 794h70l-10 76h-50z', '#c39a63') + stroke('M604 794q25-50 50 0', ['#8f6c3f', 7]),
);
