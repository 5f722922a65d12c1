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

const tower = [
  path('M-74 0-50-420H50L74 0z', '#efe9dc'),
  path('M-57-296h114l7 92H-64zM-70-106H70l7 106H-76z', '#a8402b'),
  path('M12 0V-420h38L74 0z', '#0d1f26', 'opacity=".16"'),
  rect([-16, -70, 32, 70], '#0d1f26'),
  path('M-16-70a16 16 0 0 1 32 0z', '#0d1f26'),
  rect([-11, -170, 22, 34], '#17303a', 'rx="10"'),
  rect([-9, -376, 18, 30], '#17303a', 'rx="9"'),
  rect([-72, -438, 144, 20], '#0d1f26'),
  stroke('M-66-438v-30M-33-438v-30M33-438v-30M66-438v-30M-68-468H68', ['#0d1f26', 5]),
  rect([-40, -514, 80, 76], '#fff3cf'),
  stroke('M-13-514v76M13-514v76', ['#0d1f26', 5]),
  path('M-56-512 0-574 56-512z', '#7a3324'),
  stroke('M0-574v-30', ['#0d1f26', 6], round),
].join('');

function stars() {
  const next = numbersFrom(3);
  return times(46, () =>
    circle(
      [(next() * 1648).toFixed(0), (next() * 330).toFixed(0), (1.5 + next() * 2.6).toFixed(1)],
      '#dce6e4',
    ),
  );
}

const sailing = [
  path('M-130 0H130q-14 56-50 56H-80q-36 0-50-56z', '#7a3324'),
  rect([-132, -6, 264, 12], '#efe9dc'),
  rect([-5, -240, 9, 240], '#0d1f26'),
  path('M12-232q90 90 112 210H12z', '#efe9dc'),
  path('M-12-200q-70 80-92 178h92z', '#d5cdbd'),
  circle([-50, -26, 14], '#c08a5e') + rect([-66, -14, 32, 16], '#24414d'),
].join('');

const hut = [
  rect([-90, -70, 180, 70], '#d5cdbd'),
  path('M-104-68 0-124 104-68z', '#5f2a1f'),
  rect([-60, -46, 28, 26], '#f3dca2') + rect([34, -46, 28, 26], '#f3dca2'),
  rect([-12, -52, 28, 52], '#3a2f28'),
].join('');

/** A lamp is lit again on its rock, and a boat comes home. */
export const lighthouse = picture(
  ground('#1b3340'),
  rect([0, 240, 1648, 140], '#24414d'),
  rect([0, 380, 1648, 110], '#345663'),
  rect([0, 490, 1648, 70], '#5b7a80'),
  rect([0, 540, 1648, 34], '#c9a77a'),
  stars(),
  circle([250, 150, 58], '#f3e6c4') + circle([276, 138, 52], '#1b3340'),
  path('M1180 262 0 60V470L1180 282z', '#f3dca2', 'opacity=".16"'),
  path('M1180 266 0 160V370L1180 280z', '#f7e7bd', 'opacity=".34"'),
  path('M1180 262 1648 190V350L1180 282z', '#f3dca2', 'opacity=".2"'),
  path('M0 574V548l150-40 180 34 150-20 120 52z', '#20404b'),
  rect([0, 572, 1648, 355], '#17303a'),
  times(13, (n) =>
    rect(
      [
        [60, 300, 520, 180, 680, 90, 420, 760, 240, 600, 40, 360, 820][n],
        606 + n * 24,
        [180, 240, 120, 140, 160, 220, 300, 110, 160, 200, 150, 120, 90][n],
        6,
      ],
      n % 3 ? '#2a4a55' : '#c9a77a',
      'rx="3"',
    ),
  ),
  path(
    'M760 927c40-90 90-130 170-150 30-60 100-96 190-104 190-14 300 26 400 20 60-4 100-20 128-20v254z',
    '#0d1f26',
  ),
  path('M860 927c60-70 120-90 200-96 90-60 200-70 320-50 110 16 190 0 268-10v156z', '#12292f'),
  circle([1180, 304, 96], '#f7e7bd', 'opacity=".22"'),
  place([1180, 780], tower),
  place([1410, 782], hut, { scale: 1.15 }),
  place([480, 690], sailing, { scale: 1.1 }),
  rect([380, 766, 200, 8], '#2a4a55', 'rx="4"'),
  place([150, 604], sailing, { scale: 0.42 }),
  stroke('M800 927c30-30 60-40 90-40M980 850c40-20 70-26 110-24', ['#2a4a55', 8], round),
);
