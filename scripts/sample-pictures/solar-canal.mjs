import { circle, ground, path, picture, place, rect, round, stroke, times } from './shapes.mjs';

const horizon = 400;
const vanish = 920;
/** Where a line from the vanishing point through x on the lower edge is at height y. */
const along = (x, y) => vanish + ((x - vanish) * (y - horizon)) / (927 - horizon);
const band = ([from, to], [top, bottom], fill) =>
  path(
    `M${along(from, top).toFixed(1)} ${top}L${along(to, top).toFixed(1)} ${top}L${along(to, bottom).toFixed(1)} ${bottom}L${along(from, bottom).toFixed(1)} ${bottom}z`,
    fill,
  );

const fields =
  times(16, (n) =>
    band([-3400 + n * 240, -3400 + n * 240 + 130], [horizon, 927], n % 2 ? '#8fa057' : '#c9b36a'),
  ) +
  times(16, (n) =>
    band([1290 + n * 240, 1290 + n * 240 + 130], [horizon, 927], n % 2 ? '#c9b36a' : '#7f954f'),
  );

/** Nine rows of panels, each nearer and larger than the one behind it. */
const rows = [416, 430, 448, 472, 504, 548, 606, 684, 790];
function panels(y, n) {
  const depth = (rows[n + 1] ?? 927) - y;
  const bottom = y + depth * 0.68;
  const legs = [240, 560, 880]
    .map((x) =>
      stroke(`M${along(x, y + depth * 0.4)} ${y + depth * 0.4}v${depth * 0.5}`, [
        '#5d666a',
        1 + n * 1.2,
      ]),
    )
    .join('');
  const cells = times(8, (cell) =>
    band([214 + cell * 84, 214 + cell * 84 + 76], [y, bottom], cell % 2 ? '#28506b' : '#2f5d7c'),
  );
  return (
    legs +
    band([206, 892], [y - 2, bottom + 2 + n], '#dfe6e4') +
    cells +
    band([206, 892], [y + depth * 0.32, y + depth * 0.32 + 1 + n / 2], '#dfe6e4')
  );
}

const palm = [
  stroke('M0 0c8-60-4-110 4-170', ['#6d5338', 14], round),
  [
    'M4-170c-40-30-80-20-100 14',
    'M4-170c40-30 80-20 100 14',
    'M4-170c-20-44-60-56-90-44',
    'M4-170c20-44 60-56 90-44',
    'M4-170c-34 0-60 24-66 60',
    'M4-170c34 0 60 24 66 60',
  ]
    .map((d) => stroke(d, ['#4f7042', 14], round))
    .join(''),
].join('');

/** Solar panels shade an irrigation canal. */
export const solarCanal = picture(
  ground('#f1ddb0'),
  rect([0, 0, 1648, 120], '#e3c28d'),
  rect([0, 120, 1648, 120], '#ead0a0'),
  circle([620, 250, 150], '#fdf2cf'),
  path('M0 400V330l180-70 210 90 240-110 200 110 260-130 240 120 318-90v150z', '#c8b088'),
  rect([0, horizon, 1648, 527], '#b3a65f'),
  fields,
  band([1000, 1150], [horizon, 927], '#d9c497'),
  band([60, 1010], [horizon, 927], '#d2c6ab'),
  band([110, 960], [horizon, 927], '#3d7486'),
  band([110, 240], [horizon, 927], '#2b5a6b'),
  times(5, (n) => band([908, 940], [530 + n * 78, 533 + n * 79], '#9cc4c8')),
  rows.map(panels).join(''),
  rect([1250, 410, 150, 96], '#e9e4d8'),
  path('M1236 412l89-50 89 50z', '#a8402b'),
  rect([1300, 446, 40, 60], '#35596a'),
  stroke('M1250 486h-120v26', ['#5d666a', 12], round),
  place([1500, 520], palm, { scale: 1.1 }),
  place([1580, 570], palm, { scale: 1.5 }),
  place([140, 470], palm, { scale: 0.7, mirrored: true }),
  place([60, 500], palm, { scale: 1, mirrored: true }),
);
