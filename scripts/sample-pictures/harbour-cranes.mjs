import { circle, ground, path, picture, place, rect, round, stroke, times } from './shapes.mjs';

const colours = ['#a8402b', '#35718a', '#c8862e', '#2f6b60', '#7a3324', '#d8cfbf'];

const container = (x, y, colour) =>
  rect([x, y, 118, 50], colour) +
  times(7, (n) => rect([x + 8 + n * 16, y + 6, 5, 38], '#16242a', 'opacity=".22"'));

const stack = (x, rows) =>
  rows
    .map((row, level) =>
      row.map((colour, n) => container(x + n * 122, 640 - level * 53, colours[colour])).join(''),
    )
    .join('');

/** A quay crane, 560 high, feet at 0,0, arm to the water on its right. */
const crane = (hook) =>
  [
    stroke('M-90 0-60-330M90 0 60-330M-84-70H84M-74-180H74', ['#1f3540', 20]),
    stroke('M-80-70 70-180M-70-180 62-320', ['#1f3540', 8]),
    path('M-70-344H70v34H-70zM-62-364h22v22h-22zM40-364h22v22H40z', '#1f3540'),
    path('M-250-392h760v30h-760z', '#a8402b'),
    times(17, (n) => stroke(`M${-236 + n * 42}-364l21-26 21 26`, ['#7a3324', 5])),
    stroke('M-30-392 10-540 60-392M10-540-230-394M10-540 490-394', ['#1f3540', 11], round),
    rect([-210, -362, 96, 58], '#23343b'),
    rect([hook - 32, -364, 64, 26], '#23343b'),
    stroke(`M${hook - 20}-340v150M${hook + 20}-340v150`, ['#1f3540', 4]),
    rect([-110, -14, 46, 20], '#16242a'),
    rect([66, -14, 46, 20], '#16242a'),
  ].join('');

const ship = [
  path('M-420-90H400l-60 110H-320q-34 0-48-34z', '#16303c'),
  path('M-420-90H400l-8 16h-822z', '#e9e4d8'),
  rect([200, -230, 130, 142], '#e9e4d8'),
  times(3, (n) => rect([216 + n * 38, -210, 24, 22], '#24414d')),
  rect([236, -290, 52, 60], '#a8402b'),
  rect([236, -278, 52, 12], '#e9e4d8'),
  [
    [-390, 0],
    [-268, 1],
    [-146, 2],
    [-24, 3],
    [-330, 4, 1],
    [-208, 5, 1],
    [-86, 0, 1],
  ]
    .map(([x, colour, up = 0]) => container(x, -141 - up * 52, colours[colour]))
    .join(''),
].join('');

const glint = ([x, y, w, colour]) => rect([x, y, w, 9], colour, 'rx="4"');

/** Two quay cranes load a coaster at sunset. */
export const harbourCranes = picture(
  ground('#e9b384'),
  rect([0, 0, 1648, 150], '#8d8288'),
  rect([0, 150, 1648, 130], '#b98f83'),
  rect([0, 280, 1648, 130], '#d9a07a'),
  rect([0, 410, 1648, 120], '#f0c48f'),
  circle([1130, 560, 150], '#fbe7b8'),
  path('M0 600c180-70 330-50 470-20 200 40 330-80 520-50 180 28 360 10 658-30v200H0z', '#9a8580'),
  rect([0, 640, 1648, 287], '#2d5866'),
  path('M0 690h760l40 90H0z', '#5b5650'),
  path('M0 690h760l10 22H0z', '#8b8277'),
  stack(-40, [
    [0, 1, 2, 5],
    [3, 4, 0],
    [2, 1],
  ]),
  place([330, 694], crane(150), { scale: 1.05 }),
  place([640, 694], crane(300), { scale: 1.05 }),
  place([955, 496], container(-59, 0, colours[2])),
  place([1226, 800], ship, { scale: 0.95 }),
  path('M0 800h1648v127H0z', '#234a58'),
  [
    [980, 828, 320, '#f0c48f'],
    [1060, 852, 180, '#fbe7b8'],
    [1010, 880, 260, '#d9a07a'],
    [200, 840, 180, '#3d6a75'],
    [420, 886, 240, '#3d6a75'],
    [1400, 862, 160, '#3d6a75'],
    [80, 900, 120, '#3d6a75'],
    [700, 850, 120, '#3d6a75'],
  ]
    .map(glint)
    .join(''),
  [
    [110, 90],
    [190, 60],
    [1380, 170],
    [1450, 210],
  ]
    .map(([x, y]) => stroke(`M${x - 26} ${y}q15-18 26 0q11-18 26 0`, ['#23343b', 6], round))
    .join(''),
);
