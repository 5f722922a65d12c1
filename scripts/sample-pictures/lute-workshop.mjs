import {
  circle,
  ground,
  oval,
  path,
  picture,
  place,
  rect,
  round,
  stroke,
  times,
} from './shapes.mjs';

/** An oud seen from the front, 520 high, its lower end at 0,0. */
const oud = (wood, dark, strings = true) =>
  [
    path(
      'M0 0c-92 0-132-64-132-130 0-86 84-120 108-210h48c24 90 108 124 108 210C132-64 92 0 0 0z',
      wood,
    ),
    path('M0 0c92 0 132-64 132-130 0-86-84-120-108-210H0z', dark, 'opacity=".35"'),
    circle([0, -176, 34], '#3a2416') +
      circle([0, -176, 34], 'none', 'stroke="#e6c884" stroke-width="6"'),
    circle([-48, -96, 13], '#3a2416') + circle([48, -96, 13], '#3a2416'),
    rect([-15, -470, 30, 140], '#4a2e1a'),
    path('M-15-470h30l10-60h-34z', '#3a2416'),
    times(
      4,
      (n) =>
        rect([-34, -522 + n * 13, 14, 6], '#e6c884') + rect([24, -522 + n * 13, 14, 6], '#e6c884'),
    ),
    rect([-42, -58, 84, 13], '#3a2416'),
    strings
      ? times(5, (n) => stroke(`M${-20 + n * 10}-54 ${-8 + n * 4}-470`, ['#f0e3c6', 2.4]))
      : '',
  ].join('');

/** The bowl before its face is glued on: bare ribs. */
const ribs = [
  path(
    'M0 0c-92 0-132-64-132-130 0-86 84-120 108-210h48c24 90 108 124 108 210C132-64 92 0 0 0z',
    '#c58a4c',
  ),
  times(5, (n) =>
    stroke(`M0-2C${-150 + n * 75}-70 ${-130 + n * 65}-190 ${-14 + n * 7}-338`, ['#8a5a30', 5]),
  ),
  rect([-15, -400, 30, 66], '#8a5a30'),
].join('');

const window = [
  rect([-170, -20, 340, 380], '#6d4a2c'),
  rect([-150, 0, 300, 340], '#f7e3b0'),
  path('M-150 220c60-50 120-40 180-10 50 20 90-10 120-20v150h-300z', '#a9b98a'),
  path('M-150 280c90-30 200-20 300-30v90h-300z', '#7f9a8a'),
  circle([70, 90, 42], '#fdf3d3'),
  rect([-6, 0, 12, 340], '#6d4a2c') + rect([-150, 160, 300, 12], '#6d4a2c'),
  rect([-190, 356, 380, 22], '#8a5f38'),
].join('');

const shaving = ([x, y, turn]) =>
  place([x, y], stroke('M0 0c0-26 36-26 36 0s-26 22-26 4', ['#e6c884', 8], round), { turn });

const tools = [
  rect([0, 0, 20, 120], '#8a5a30', 'rx="8"') + path('M-2 0h24l-4-70H2z', '#9aa6a8'),
  rect([70, 10, 20, 110], '#a8402b', 'rx="8"') + rect([75, -80, 10, 90], '#9aa6a8'),
  rect([140, 0, 20, 120], '#2f6b60', 'rx="8"') + path('M138 0h24l-12-84z', '#9aa6a8'),
  stroke('M216 120V-10q0-50 60-50t60 50v20', ['#9aa6a8', 9], round) +
    rect([206, 50, 22, 74], '#8a5a30', 'rx="8"'),
].join('');

const plane =
  path('M-110 0v-44q60-10 90-10 10-44 50-44 20 0 20 44 40 0 60 54z', '#8a5a30') +
  rect([-116, -6, 232, 16], '#6d4a2c') +
  path('M-30-54l20-50h22l-14 50z', '#9aa6a8');

/** A bench under a window, with ouds in every stage. */
export const luteWorkshop = picture(
  ground('#7a5a41'),
  rect([0, 0, 1648, 640], '#8b694c'),
  times(9, (n) => rect([n * 190, 0, 5, 640], '#7a5a41')),
  path('M1040 80 380 927h640L1350 420z', '#f7e3b0', 'opacity=".13"'),
  place([1190, 60], window),
  rect([60, 92, 900, 18], '#5b3d25'),
  times(5, (n) => rect([140 + n * 185, 84, 10, 40], '#c9ced0')),
  place([145, 505], oud('#c98a4a', '#8a4f24'), { scale: 0.72 }),
  place([330, 505], oud('#9a5b30', '#5b3018'), { scale: 0.72 }),
  place([515, 424], ribs, { scale: 0.75 }),
  place([700, 505], oud('#d9a662', '#a8743a', false), { scale: 0.72 }),
  place([885, 505], oud('#7a3f24', '#4a2414'), { scale: 0.72 }),
  rect([0, 640, 1648, 287], '#5b3d25'),
  rect([0, 640, 1648, 60], '#b98a55'),
  rect([0, 700, 1648, 14], '#8a5f38'),
  rect([110, 714, 60, 213], '#4a3020') + rect([1478, 714, 60, 213], '#4a3020'),
  rect([520, 760, 360, 120], '#6d4a2c') + circle([700, 820, 12], '#d8b66a'),
  rect([940, 760, 360, 120], '#6d4a2c') + circle([1120, 820, 12], '#d8b66a'),
  place([1390, 656], oud('#d9a662', '#a8743a'), { scale: 0.98, turn: 9 }),
  place([930, 656], plane, { scale: 1.1 }),
  place(
    [200, 540],
    rect([-10, 0, 320, 110], '#6d4a2c') +
      place([20, -8], tools, { scale: 0.8 }) +
      rect([-10, 40, 320, 70], '#7d5634'),
    { scale: 1 },
  ),
  rect([1540, 540, 60, 104], '#35718a', 'rx="8"') +
    stroke('M1556 540v-60M1572 540l10-70M1586 540l-4-50', ['#e6c884', 7], round),
  [
    [700, 672, 10],
    [640, 690, 60],
    [780, 684, -20],
    [1080, 684, 30],
    [560, 676, 80],
    [480, 896, 20],
    [1180, 676, 0],
    [1340, 890, 40],
    [900, 896, 10],
  ]
    .map(shaving)
    .join(''),
);
