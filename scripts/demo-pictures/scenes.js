import { at, box, colour as c, disc, house, line, mug, shape, sitting, standing, tree } from './parts.js'

// The demo's drawings, each a scene of 960 × 600 whose middle still tells the story when a list cuts its edges.

const hills =
  shape('M0 330C160 250 300 280 440 320S760 250 960 310V600H0z', c.wieseLight) +
  shape('M0 400C220 340 420 420 620 370S880 370 960 390V600H0z', c.wiese)

const bus =
  box(0, 0, 380, 170, c.raps, 22) +
  box(0, 118, 380, 18, c.paper) +
  [26, 112, 198].map((x) => box(x, 28, 70, 66, c.sky, 8)).join('') +
  box(290, 28, 66, 110, c.sky, 8) +
  line('M323 28v110', c.schiefer, 4) +
  disc(84, 172, 34, c.ink) +
  disc(84, 172, 14, c.schieferLight) +
  disc(292, 172, 34, c.ink) +
  disc(292, 172, 14, c.schieferLight) +
  box(366, 106, 14, 24, c.paper, 4)

const busStop =
  line('M0 0v-250', c.schiefer, 10) +
  disc(0, -262, 40, c.wiese) +
  disc(0, -262, 31, c.raps) +
  line('M-11-244v-36M-11-262h22M11-244v-36', c.wiese, 8)

const table = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ width) =>
  box(x, y, width, 26, c.woodLight, 6) +
  box(x + 40, y + 26, 22, 190, c.wood) +
  box(x + width - 62, y + 26, 22, 190, c.wood)

const lamp = (/** @type {number} */ length) =>
  line(`M0 0v${length}`, c.ink, 5) +
  shape(`M-52 ${length + 46}a52 52 0 0 1 104 0z`, c.mohn) +
  disc(0, length + 50, 14, c.rapsLight)

const shelf = (/** @type {number} */ seed) => {
  const fills = [c.kornblume, c.mohn, c.wiese, c.raps, c.kornblumeLight, c.schiefer, c.mohnLight]
  let books = ''
  for (let x = 10, index = seed; x < 228; index++) {
    const width = 16 + ((index * 7) % 14)
    const height = 74 + ((index * 13) % 30)
    books += box(x, 112 - height, width, height, fills[index % fills.length] ?? '', 2)
    x += width + 4
  }
  return books + box(0, 112, 250, 12, c.wood)
}

/** Name → what is drawn. */
export const scenes = {
  buergerbus:
    box(0, 0, 960, 600, c.sky) +
    disc(790, 110, 52, c.rapsLight) +
    hills +
    at(house(c.paper, c.mohn), 60, 400) +
    at(house('#efe3cc', c.schiefer, 130, 120), 226, 402) +
    at(tree('#5b9440'), 880, 420) +
    box(0, 470, 960, 130, c.schieferLight) +
    line('M0 540h960', c.paper, 8) +
    at(bus, 320, 296, 1.1) +
    at(busStop, 800, 500) +
    at(standing(1, c.mohn), 262, 500) +
    at(standing(2, c.kornblume), 850, 506, 0.9),

  reparieren:
    box(0, 0, 960, 600, '#f7ece0') +
    box(90, 80, 300, 150, '#e8d3bb', 8) +
    line('M130 112v74m-16-74h32', c.schiefer, 12) +
    line('M200 110l0 80m-14 0h28', c.mohn, 12) +
    line('M266 112c-22 18-22 34 0 40v44', c.kornblume, 12) +
    line('M330 110v86m-16-86h32v26h-32z', c.wood, 10) +
    at(lamp(70), 560, 0) +
    at(sitting(0, c.mohn), 300, 410, 1.35) +
    at(sitting(3, c.kornblume), 700, 410, 1.35) +
    table(110, 404, 740) +
    box(420, 306, 160, 98, c.schieferLight, 22) +
    box(446, 296, 108, 14, c.ink, 6) +
    disc(556, 362, 12, c.mohn) +
    line('M580 380c40 0 30 24 64 22', c.ink, 6) +
    line('M236 398l70-26', c.raps, 14) +
    line('M306 372l34-13', c.schiefer, 8) +
    disc(700, 396, 9, c.schiefer) +
    disc(724, 398, 6, c.schiefer) +
    at(mug(c.wiese), 812, 404),

  marktplatz:
    box(0, 0, 960, 600, c.sky) +
    at(house('#f3d9a4', c.mohn, 170, 210), 30, 410) +
    at(house(c.paper, c.schiefer, 190, 250), 212, 410) +
    at(house('#e9c3b4', '#8d3b2a', 160, 200), 420, 410) +
    at(house('#dfe5c9', c.schiefer, 190, 230), 592, 410) +
    at(house('#f3d9a4', c.mohn, 170, 200), 800, 410) +
    box(0, 408, 960, 192, '#e6dfd0') +
    at(standing(1, c.wiese), 485, 586, 0.72) +
    shape('M360 450h250l-22-70H382z', c.mohn) +
    [0, 1, 2].map((n) => shape(`M${402 + n * 62} 380h28l${n * 5 - 2} 70h-34z`, c.paper)).join('') +
    line('M374 450v116M596 450v116', c.wood, 9) +
    box(370, 520, 230, 48, c.woodLight, 4) +
    [0, 1, 2, 3, 4, 5].map((n) => disc(398 + n * 35, 512, 15, [c.mohn, c.wiese, c.raps][n % 3] ?? '')).join('') +
    at(standing(0, c.kornblume), 230, 580, 0.95) +
    at(standing(3, c.raps), 300, 588, 0.88) +
    at(standing(2, c.schiefer, c.ink), 706, 582, 0.95) +
    at(standing(1, c.mohnLight), 776, 576, 0.85),

  rufbus:
    box(0, 0, 960, 600, c.rapsLight) +
    shape('M0 430C200 380 420 470 600 420S860 400 960 430V600H0z', '#e0bd3a') +
    line('M60 560C260 470 330 590 470 500S760 500 930 440', c.paper, 14) +
    at(bus, 600, 330, 0.6) +
    shape('M330 600l20-160 240 20 10 140z', c.kornblume) +
    box(334, 70, 230, 430, c.ink, 34) +
    box(350, 104, 198, 350, c.paper, 8) +
    shape('M350 300l70-50 60 34 68-60v230H350z', c.wieseLight) +
    line('M372 420C410 340 470 380 524 270', c.schiefer, 8) +
    disc(372, 420, 14, c.kornblume) +
    shape('M524 270c-34-44-30-78 0-78s34 34 0 78z', c.mohn) +
    disc(524, 222, 12, c.paper) +
    box(372, 128, 154, 40, c.raps, 20) +
    line('M396 148h70', c.ink, 7) +
    shape('M566 300c40 0 48 30 30 70l-30 60z', '#e3b18c') +
    shape('M332 330c-34-6-46 20-34 60l34 90z', '#e3b18c'),

  vorlesen:
    box(0, 0, 960, 600, c.kornblumeLight) +
    box(0, 480, 960, 120, c.woodLight) +
    [0, 1, 2].map((n) => at(shelf(n * 3 + 1), 60, 60 + n * 130)).join('') +
    [0, 1, 2].map((n) => at(shelf(n * 5 + 2), 660, 60 + n * 130)).join('') +
    shape('M370 540V300a70 70 0 0 1 70-70h90a70 70 0 0 1 70 70v240z', c.kornblume) +
    box(340, 380, 70, 160, '#3c52b3', 30) +
    box(560, 380, 70, 160, '#3c52b3', 30) +
    at(sitting(2, c.mohn), 485, 480, 1.35) +
    shape('M485 440c-30-24-70-24-96-12v84c26-10 66-10 96 12 30-22 70-22 96-12v-84c-26-12-66-12-96 12z', c.paper) +
    line('M485 440v84', c.schieferLight, 4) +
    at(sitting(1, c.raps), 270, 580, 1.1) +
    at(sitting(3, c.wiese), 700, 584, 1.1),

  flusstal:
    box(0, 0, 960, 600, c.sky) +
    disc(690, 120, 54, c.rapsLight) +
    shape('M0 300C120 190 260 170 420 290S800 170 960 260V600H0z', '#c9d8b4') +
    shape('M0 600V260c140-20 270 60 360 170S420 560 400 600z', c.wiese) +
    [0, 1, 2, 3, 4, 5, 6]
      .map((n) =>
        line(
          `M${10 + n * 6} ${310 + n * 40}C${120 + n * 8} ${300 + n * 42} ${220 + n * 6} ${360 + n * 32} ${290 + n * 12} ${430 + n * 24}`,
          '#6fa04f',
          7,
        ),
      )
      .join('') +
    shape('M960 600V300c-160 20-300 80-360 170s-40 100-20 130z', '#5b9440') +
    shape('M520 340c-90 40 60 70-20 120s-90 90-90 140h180c0-60 60-80 70-140s-110-70-70-120z', '#8db6d6') +
    line('M470 520q18-10 36 0M500 470q14-8 28 0M480 566q20-10 40 0', c.paper, 4) +
    at(house(c.paper, c.schiefer, 90, 80), 690, 430) +
    at(house('#f3d9a4', c.mohn, 90, 86), 796, 440) +
    box(752, 312, 40, 118, c.paper) +
    shape('M744 312l28-70 28 70z', c.schiefer) +
    at(tree('#3b6f22'), 650, 540, 0.8) +
    at(tree('#3b6f22'), 910, 560, 0.9),

  gespraech:
    box(0, 0, 960, 600, '#ebf5e4') +
    box(120, 70, 250, 210, c.sky, 6) +
    shape('M120 230c60-50 120-30 250-10v60H120z', c.wieseLight) +
    line('M245 70v210M120 175h250', c.paper, 10) +
    box(600, 110, 200, 140, c.paper, 6) +
    shape('M700 216c-50-34-52-72-22-74 14 0 22 14 22 14s8-14 22-14c30 2 28 40-22 74z', c.wiese) +
    at(sitting(1, c.wiese), 240, 430, 1.3) +
    at(sitting(0, c.schiefer), 410, 410, 1.3) +
    at(sitting(3, c.mohn), 570, 410, 1.3) +
    at(sitting(2, c.kornblume), 740, 430, 1.3) +
    `<ellipse cx="490" cy="470" rx="370" ry="74" fill="${c.woodLight}"/><ellipse cx="490" cy="460" rx="370" ry="70" fill="#e2bd95"/>` +
    at(mug(c.mohn), 330, 462) +
    at(mug(c.kornblume), 470, 448) +
    at(mug(c.wiese), 640, 464) +
    box(520, 470, 110, 10, c.paper, 5) +
    shape('M536 470a40 30 0 0 1 78 0z', c.raps),

  sprechstunde:
    box(0, 0, 960, 600, '#edf0fc') +
    box(90, 80, 240, 180, c.paper, 6) +
    line('M124 128h120M124 168h170M124 208h90', c.kornblumeLight, 12) +
    at(lamp(60), 730, 0) +
    at(sitting(2, c.kornblume), 380, 420, 1.5) +
    at(sitting(1, c.mohn), 610, 420, 1.5) +
    table(130, 412, 700) +
    at(
      box(-52, -92, 104, 170, c.ink, 16) +
        box(-43, -76, 86, 134, c.kornblumeLight, 4) +
        box(-30, -56, 60, 20, c.paper, 4) +
        box(-30, -26, 60, 44, c.raps, 4),
      494,
      370,
      0.92,
    ) +
    shape('M430 404c-16-24 0-44 16-40v50z', '#e3b18c') +
    shape('M560 404c20-20 4-46-18-40v44z', '#8d5a3b') +
    at(mug(c.raps), 250, 412) +
    box(690, 398, 90, 14, c.wiese, 4),
}
