import { person, woman } from './people.mjs';
import { circle, ground, path, picture, place, rect, round, stroke, times } from './shapes.mjs';

const fruitAt = [
  [-70, -150],
  [-30, -196],
  [34, -178],
  [76, -140],
  [0, -130],
  [-52, -106],
  [52, -100],
  [16, -222],
];

const tree = (leaf, shade) =>
  [
    path('M-14 0c6-50 2-70-2-100h32c-4 30-8 50-2 100z', '#5b4630'),
    circle([-58, -128, 70], leaf),
    circle([58, -128, 72], shade),
    circle([0, -178, 78], leaf),
    path('M0-256a78 78 0 0 1 0 156 72 72 0 0 0 58 44 72 72 0 0 0 20-140 78 78 0 0 0-78-60z', shade),
    fruitAt
      .map(([x, y]) => circle([x, y, 13], '#b23a2a') + circle([x - 4, y - 4, 4], '#e08a6a'))
      .join(''),
  ].join('');

const wall = (y) =>
  rect([0, y, 1648, 34], '#b7a688') +
  times(
    24,
    (n) =>
      rect([n * 72 + (y % 40), y + 4, 52, 12], '#cdbd9f', 'rx="4"') +
      rect([n * 72 + 24 + (y % 30), y + 19, 46, 11], '#a39275', 'rx="4"'),
  );

const crate = [
  times(5, (n) => circle([-44 + n * 22, -50, 15], n % 2 ? '#c4452f' : '#a8322a')),
  rect([-62, -46, 124, 46], '#c39a63'),
  rect([-62, -30, 124, 5], '#8f6c3f'),
  rect([-62, -12, 124, 5], '#8f6c3f'),
  rect([-62, -46, 10, 46], '#8f6c3f'),
  rect([52, -46, 10, 46], '#8f6c3f'),
].join('');

const ladder = [
  stroke('M-40 0 30-300M40 0 60-300', ['#9a7445', 13], round),
  times(7, (n) =>
    stroke(
      `M${-32 + n * 9} ${-34 - n * 36}L${43 + n * 2.6} ${-34 - n * 36}`,
      ['#b98f59', 9],
      round,
    ),
  ),
].join('');

/** Terraces of fruit trees on harvest day. */
export const orchard = picture(
  ground('#d9e4df'),
  circle([1240, 160, 92], '#f8e7b5'),
  path('M0 330 240 190l190 100 280-180 300 190 220-110 418 200v200H0z', '#a9bfb4'),
  path('M0 400c300-80 620-40 860-20 300 30 520-60 788-10v200H0z', '#a7b37d'),
  times(9, (n) => place([60 + n * 190, 470], tree('#7f9c5c', '#6b8850'), { scale: 0.5 })),
  wall(462),
  path('M0 496h1648v170H0z', '#98a566'),
  times(7, (n) => place([130 + n * 240, 640], tree('#6f9150', '#5b7c46'), { scale: 0.82 })),
  wall(648),
  path('M0 682h1648v245H0z', '#83924f'),
  path('M0 820c400-60 1100-60 1648 0v107H0z', '#74834a'),
  place([520, 846], tree('#5f8447', '#4c6e3d'), { scale: 1.75 }),
  place([1290, 872], tree('#5f8447', '#4c6e3d'), { scale: 1.6 }),
  place([650, 880], ladder, { scale: 1.05, mirrored: true }),
  place([626, 742], person({ coat: '#24414d', legs: '#4a3a2c', cover: '#e9c46a', arm: 'up' }), {
    scale: 1,
    mirrored: true,
  }),
  place([900, 900], woman({ dress: '#a8402b', cover: '#f0e3c6', arm: 'forward' }), { scale: 1.3 }),
  place([1030, 908], crate, { scale: 1.2 }),
  place([1004, 852], crate, { scale: 1.2 }),
  place([330, 906], crate, { scale: 1.25 }),
  place([1160, 914], crate, { scale: 1.2 }),
  place([180, 900], person({ coat: '#e9e4d8', legs: '#35596a', arm: 'forward' }), { scale: 1.3 }),
);
