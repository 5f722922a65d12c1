import { child } from './people.mjs';
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

function stars() {
  const next = numbersFrom(17);
  return times(150, () => {
    const [x, y, size] = [next() * 1648, next() * 640, next()];
    return circle(
      [x.toFixed(0), y.toFixed(0), (1.4 + size * size * 3.4).toFixed(1)],
      size > 0.8 ? '#fbeec8' : '#b8cdd6',
    );
  });
}

const bright = (x, y, size) =>
  path(
    `M${x} ${y - size}l${size / 7} ${size * 0.86} ${size * 0.86} ${size / 7}-${size * 0.86} ${size / 7}-${size / 7} ${size * 0.86}-${size / 7}-${size * 0.86}-${size * 0.86}-${size / 7} ${size * 0.86}-${size / 7}z`,
    '#fff6d8',
  );

const dome = [
  rect([-190, -150, 380, 190], '#cfd6d2'),
  rect([60, -150, 130, 190], '#aab6b4'),
  rect([-206, -166, 412, 24], '#e9ece6'),
  path('M-196-166a196 196 0 0 1 392 0z', '#eef0ea'),
  path('M70-348a196 196 0 0 1 126 182H76q20-90-6-182z', '#c3ccc9'),
  path('M-10-362Q34-364 70-350 92-262 84-166H-2Q12-270-10-362z', '#12222c'),
  stroke('M34-190 104-400', ['#5b7a80', 44]),
  stroke('M92-364 112-424', ['#8fa9ad', 56]),
  stroke('M60-268 76-316', ['#c9a77a', 48]),
  rect([-150, -90, 44, 130], '#7a3324'),
  circle([-116, -26, 4], '#f3dca2'),
  times(3, (n) => rect([-70 + n * 58, -96, 30, 46], n === 1 ? '#f3dca2' : '#35535f', 'rx="4"')),
].join('');

/** An open dome under a clear night. */
export const observatory = picture(
  ground('#13212f'),
  path('M0 360h1648v567H0z', '#1a2e3e'),
  path('M0 520h1648v407H0z', '#274453'),
  path('M0 620h1648v307H0z', '#3c5f68'),
  path('M-60 740C300 480 560 240 900-40h330C900 230 620 490 200 780z', '#2b4a5e', 'opacity=".6"'),
  path('M20 760C380 480 640 240 980-40h120C800 230 520 490 100 780z', '#4a6f83', 'opacity=".45"'),
  stars(),
  bright(1216, 150, 54),
  stroke(
    'M1216 150m-84 0a84 84 0 1 0 168 0a84 84 0 1 0-168 0',
    ['#f3dca2', 3],
    'stroke-dasharray="4 14"',
  ),
  path('M0 720 240 600l220 90 300-150 330 150 240-80 318 110v200H0z', '#20404b'),
  path('M0 860c200-20 380-150 700-160 340-10 560 130 948 110v120H0z', '#0f2028'),
  place([720, 700], dome, { scale: 1.12 }),
  path('M330 752c200-60 620-64 820 8l60 60H260z', '#0f2028'),
  path('M556 718h46c70 60 30 130-40 209H420c80-70 140-140 136-209z', '#c9a77a', 'opacity=".35"'),
  [
    [1060, 812, '#a8402b', 'up'],
    [1128, 822, '#e9c46a', 'down'],
    [1192, 818, '#7f9a8a', 'down'],
  ]
    .map(([x, y, coat, arm]) =>
      place([x, y], child({ coat, arm, bag: '#2b4a5e', plait: true }), { scale: 1 }),
    )
    .join(''),
  stroke('M1290 838l24-74M1340 838l-20-74M1316 764v70', ['#8fa9ad', 6], round),
  stroke('M1284 772l70-34', ['#cfd6d2', 22]),
);
