import { child, person, woman } from './people.mjs';
import { circle, ground, path, picture, place, rect, round, stroke, times } from './shapes.mjs';

const shelf =
  rect([14, 86, 92, 6], '#8a5a35') +
  rect([20, 62, 10, 24], '#a8402b') +
  rect([32, 58, 10, 28], '#35718a') +
  rect([44, 66, 12, 20], '#6f8a4a');
const learner =
  circle([60, 70, 15], '#7a4d30') + path('M34 120c0-30 12-36 26-36s26 6 26 36z', '#24414d');
const board =
  rect([20, 26, 80, 46], '#2f5f4d') + stroke('M30 42h40M30 56h56', ['#e9e4d8', 4], round);
const plant = stroke(
  'M60 120V74M60 96c-18 0-24-14-24-24M60 88c18 0 24-14 24-24',
  ['#4f7042', 8],
  round,
);
const insides = [board + learner, learner, shelf, plant, shelf + learner];

const pane = ([x, y], inside, lit = true) =>
  place(
    [x, y],
    [
      path('M-10 130V40a70 60 0 0 1 140 0v90z', '#c9b08a'),
      path('M0 120V44a60 54 0 0 1 120 0v76z', lit ? '#f6d78c' : '#3b4c63'),
      lit ? inside : '',
      stroke('M60-8v128M0 50h120', ['#8f7550', 6]),
      rect([-18, 120, 156, 14], '#e9dcc0'),
    ].join(''),
  );

const lamp = (x) =>
  stroke(`M${x} 830V590`, ['#16242a', 10]) +
  circle([x, 570, 54], '#f6d78c', 'opacity=".25"') +
  circle([x, 570, 22], '#fff3cf');

const book = (x, y, colour) =>
  rect([x, y, 30, 38], colour, 'rx="3"') + rect([x + 4, y, 3, 38], '#f0e3c6');

/** Grown-ups climb the steps of a school at dusk. */
export const eveningSchool = picture(
  ground('#46506f'),
  rect([0, 120, 1648, 120], '#6b6482'),
  rect([0, 240, 1648, 120], '#9a7a84'),
  rect([0, 360, 1648, 130], '#cf9c80'),
  rect([0, 470, 1648, 240], '#e8bf8f'),
  path('M1440 86a54 54 0 1 1-46 84 50 50 0 1 0 46-84z', '#f6ead0'),
  [
    [120, 90],
    [340, 60],
    [620, 40],
    [1000, 70],
    [1240, 50],
    [1560, 60],
  ]
    .map(([x, y]) => circle([x, y, 4], '#f6ead0'))
    .join(''),
  path(
    'M0 640c200-120 400-140 600-110 300 40 500-60 760-40 140 10 220 50 288 90V800H0z',
    '#5d5f72',
  ),
  rect([230, 250, 1190, 540], '#dcc7a0'),
  rect([1300, 250, 120, 540], '#c7b088'),
  rect([200, 222, 1250, 36], '#a8402b'),
  rect([230, 258, 1190, 14], '#b59d75'),
  rect([230, 506, 1190, 12], '#b59d75'),
  rect([740, 160, 170, 64], '#dcc7a0') +
    path('M716 164l109-74 109 74z', '#a8402b') +
    circle([825, 196, 24], '#f6ead0') +
    stroke('M825 196v-14M825 196h10', ['#23343b', 5], round),
  [290, 450, 1000, 1150].map((x, n) => pane([x, 340], insides[n])).join(''),
  pane([610, 340], insides[4]),
  pane([845, 340], '', false),
  [290, 450, 1080, 1250].map((x, n) => pane([x, 590], insides[(n + 2) % 5], n !== 2)).join(''),
  path('M690 790V600a135 110 0 0 1 270 0v190z', '#8f7550'),
  path('M712 790V606a113 92 0 0 1 226 0v184z', '#fbe7b8'),
  rect([819, 520, 12, 270], '#8f7550'),
  rect([0, 786, 1648, 141], '#3c4a4c'),
  path('M0 850c500-40 1100-40 1648 0v77H0z', '#2f3b3e'),
  times(4, (n) =>
    rect(
      [640 - n * 40, 786 + n * 22, 370 + n * 80, 24],
      ['#e0d3b8', '#cdbf9f', '#b8a988', '#a39472'][n],
    ),
  ),
  path('M640 786h370l120 141H520z', '#f6d78c', 'opacity=".18"'),
  lamp(150),
  lamp(1520),
  place([780, 800], woman({ dress: '#7a3324', cover: '#24414d' }), { scale: 0.95 }),
  place([900, 842], person({ coat: '#35718a', legs: '#23343b', arm: 'forward' }), {
    scale: 1.1,
    mirrored: true,
  }),
  book(800, 716, '#35718a'),
  place([590, 890], woman({ dress: '#2f6b60', cover: '#f0e3c6', arm: 'forward' }), { scale: 1.3 }),
  book(656, 742, '#a8402b'),
  place([474, 896], child({ coat: '#e9c46a', bag: '#7a3324' }), { scale: 1.2 }),
  place(
    [1110, 900],
    person({ coat: '#c8862e', hair: '#d8d8d2', legs: '#23343b', arm: 'forward' }),
    {
      scale: 1.32,
      mirrored: true,
    },
  ),
  book(1022, 740, '#e9e4d8'),
  place([1290, 900], woman({ dress: '#24414d', cover: '#c98a7a' }), {
    scale: 1.28,
    mirrored: true,
  }),
);
