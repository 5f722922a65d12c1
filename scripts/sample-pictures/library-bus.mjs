import { child, woman } from './people.mjs';
import {
  circle,
  ground,
  numbersFrom,
  path,
  picture,
  place,
  rect,
  round,
  stroke,
  times,
} from './shapes.mjs';

const bookColours = [
  '#a8402b',
  '#e9c46a',
  '#24414d',
  '#e9e4d8',
  '#7f9a8a',
  '#c8862e',
  '#5b7a80',
  '#7a3324',
];

function shelf(y, seed) {
  const next = numbersFrom(seed);
  let x = 0;
  let books = '';
  while (x < 560) {
    const w = 12 + Math.round(next() * 16);
    const h = 54 + Math.round(next() * 26);
    if (next() > 0.12) books += rect([x, y - h, w, h], bookColours[Math.floor(next() * 8)]);
    x += w + 2;
  }
  return books + rect([-8, y, 600, 10], '#6d5338');
}

const wheel = (x) =>
  circle([x, 0, 62], '#1d2a2c') + circle([x, 0, 28], '#b9c2bd') + circle([x, 0, 10], '#1d2a2c');

const bus = [
  path('M-480-20v-330q0-60 60-60h820q70 0 86 60l34 160v170z', '#2f6b60'),
  rect([-480, -90, 1000, 26], '#e9c46a'),
  path('M372-360h70q20 0 26 22l30 140H372z', '#cfe0dc'),
  rect([-440, -366, 84, 130], '#cfe0dc', 'rx="10"'),
  rect([-330, -366, 640, 296], '#3c2e22'),
  place([-290, 0], shelf(-280, 5) + shelf(-186, 21) + shelf(-92, 47)),
  path('M-350-366h680l-40-96h-600z', '#f0e3c6'),
  times(6, (n) => path(`M${-350 + n * 113}-366h57l-30-96h-50z`, '#a8402b')),
  rect([-480, -34, 1000, 20], '#1f4a43'),
  circle([500, -112, 16], '#f7e7bd'),
  wheel(-330),
  wheel(360),
].join('');

const tree = [
  stroke(
    'M0 0c-10-120 10-190-4-300M-2-150c40-30 70-60 90-110M0-190c-40-20-70-50-84-90',
    ['#5b4630', 34],
    round,
  ),
  circle([-96, -330, 120], '#6f8a4a'),
  circle([90, -350, 140], '#5f7c44'),
  circle([-10, -430, 130], '#7d9a55'),
  times(12, (n) =>
    circle(
      [
        [-150, -90, -40, 30, 90, 150, 180, -120, 10, 70, -10, 120][n],
        [-320, -390, -470, -500, -440, -380, -310, -270, -380, -300, -320, -250][n],
        11,
      ],
      '#a8402b',
    ),
  ),
].join('');

/** A bus full of books stops on a village square. */
export const libraryBus = picture(
  ground('#ecdfc6'),
  circle([300, 190, 90], '#f6e8b9'),
  path('M0 470 260 330l210 90 330-170 280 170 220-100 348 160v240H0z', '#cbbd97'),
  path('M0 560c260-100 520-60 760-30 320 40 600-90 888-20v200H0z', '#aeb083'),
  [
    [1290, 430, '#f1e8d6', '#a8402b'],
    [1420, 470, '#e3d3b4', '#7a3324'],
    [1180, 480, '#e3d3b4', '#8f5a3a'],
  ]
    .map(
      ([x, y, wall, roof]) =>
        rect([x, y, 130, 130], wall) +
        path(`M${x - 12} ${y}l77-54 77 54z`, roof) +
        rect([x + 48, y + 70, 34, 60], '#5b4630') +
        rect([x + 14, y + 30, 24, 28], '#5b7a80'),
    )
    .join(''),
  rect([0, 620, 1648, 307], '#d3b487'),
  path('M0 620h1648v36H0z', '#bf9f70'),
  path('M0 800c300-50 900-60 1648 10v117H0z', '#c4a273'),
  place([1400, 760], tree, { scale: 1.25 }),
  place([780, 760], bus, { scale: 1 }),
  path('M300 822h1040v14H300z', '#a98a5d'),
  [
    [560, 876, '#c8862e', 'up', '#24414d'],
    [680, 890, '#35718a', 'down', '#a8402b'],
    [800, 878, '#a8402b', 'down', '#e9c46a'],
    [920, 892, '#e9e4d8', 'up', '#2f6b60'],
    [1034, 880, '#6f8a4a', 'down', '#7a3324'],
  ]
    .map(([x, y, coat, arm, bag]) => place([x, y], child({ coat, arm, bag }), { scale: 1.25 }))
    .join(''),
  place([410, 866], woman({ dress: '#24414d', cover: '#e3d3b4', arm: 'forward' }), { scale: 1.25 }),
  rect([496, 700, 46, 34], '#a8402b') + rect([519, 700, 3, 34], '#e9e4d8'),
);
