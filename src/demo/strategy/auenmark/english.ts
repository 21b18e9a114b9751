/** Titles and first sentences of the measures in English, by code. */
export const english: Readonly<Record<string, readonly [title: string, lead: string]>> = {
  'M-01': [
    'Evening bus on call',
    'From 8 p.m. to midnight a bus runs when somebody calls or books. It serves every stop in the district.',
  ],
  'M-02': [
    'One timetable for bus, train and lifts',
    'One source shows all ways: bus, train, bus on call, ride-sharing bench and hired bicycle.',
  ],
  'M-03': [
    'Ride-sharing benches in twelve places',
    'Twelve benches with signs to flip: whoever drives past sees where somebody wants to go.',
  ],
  'M-04': ['Sharing rides to work', 'Five large businesses arrange their shifts so that people can travel together.'],
  'M-05': [
    'Bus stops where nobody stands in the rain',
    'Forty stops get a roof, a bench, light and a kerb without a step.',
  ],
  'M-06': ['Cargo bikes of the village shops', 'Six village shops lend cargo bikes, half a day for free.'],
  'M-07': [
    'Cycle path Erlenrode – Altenfurth',
    'Nine kilometres of cycle path along the main road, with light at the crossings.',
  ],
  'M-08': ['Closing seven gaps', 'Seven short pieces of cycle path connect what is there already.'],
  'M-09': ['Safe ways to ten schools', 'Children, parents and police walk the ways. What is dangerous is changed.'],
  'M-10': ['Bicycle parking at the station', 'A hundred safe places for bicycles, twenty of them lockable.'],
  'M-11': [
    'Cycling map to join in',
    'On a map everybody reports where a path is broken. The building office answers there.',
  ],
  'M-12': [
    'Fast cycle route to the town',
    'A wide path from Dreibrück across the border of the district, without detours or traffic lights.',
  ],
  'M-13': ['Community nurses for eight villages', 'Three nurses visit people over 75 at home and ask what is missing.'],
  'M-14': ['Surgery on wheels', 'A bus with a doctor stops every week in six places without a surgery.'],
  'M-15': ['Grants for future family doctors', 'Whoever studies medicine and then works here gets 500 euros a month.'],
  'M-16': [
    'Doctor by phone at weekends',
    'On Saturdays and Sundays you ask by phone or video first whether you have to go.',
  ],
  'M-17': [
    'Surgery rooms in Oberaue town hall',
    'Two rooms in the town hall become a branch surgery on two days a week.',
  ],
  'M-18': [
    'First aid at the sports ground',
    'Defibrillators and first-aid kits at twenty sports grounds, and evenings to practise.',
  ],
  'M-19': ['Day care in the old school', 'Eighteen places for the day are made in the old school of Rohrdommel.'],
  'M-20': [
    'Insured help among neighbours',
    'Whoever helps neighbours is insured and gets eight euros an hour if they wish.',
  ],
  'M-21': [
    'A village centre in six places',
    'Six villages get a square with a roof, electricity, water and a bench to meet.',
  ],
  'M-22': ['Village shop with post counter', 'Four village shops get help with accounts, buying and fitting out.'],
  'M-23': ['Youth rooms to make your own', 'In ten places young people fit out a room and hold the key.'],
  'M-24': [
    'House of generations in Niederaue',
    'The old dairy becomes a house for nursery, day care, clubs and a kitchen.',
  ],
  'M-25': ['Culture on the farm', 'Twenty farms open in summer for music, theatre and film.'],
  'M-26': ['Volunteer agency for all places', 'One office brings together people with time and clubs in need.'],
  'M-27': ['Volunteer card on the phone', 'The card for volunteers without paper, with benefits in 90 shops.'],
  'M-28': ['Clubs share rooms', 'A calendar shows which room in which village is free, and you book it at once.'],
  'M-29': [
    'Village facilitation in twelve places',
    'Somebody from outside helps a village for a year to agree on what it wants.',
  ],
  'M-30': ['New people for the fire brigade', 'Taster days, a course for newcomers and childcare during practice.'],
  'M-31': ['German at the kitchen table', 'Neighbours practise German at home with people who are new.'],
  'M-32': ['Neighbours’ network on the phone', 'An app was meant to bring neighbours together to lend and help.'],
  'M-33': ['Fibre for all schools', 'All 34 schools get a fast network, with Wi-Fi in every room.'],
  'M-34': [
    'Devices to borrow, with a workshop',
    'Children borrow computers; a workshop of apprentices repairs them in three days.',
  ],
  'M-35': ['School lab in the barn', 'In a barn in Mühlenkamp classes explore water, soil and electricity for a day.'],
  'M-36': [
    'Book bus as a place to learn',
    'The book bus also brings computers, games and a reading hour to 18 villages.',
  ],
  'M-37': ['Apprenticeships to touch', 'In the holidays young people work two days each in three businesses.'],
  'M-38': ['Report any defect', 'Pothole, street lamp, litter: report it, see who is in charge, get an answer.'],
  'M-39': [
    'Workplaces in the village',
    'Five houses with desks, fast internet and coffee for people who otherwise commute.',
  ],
  'M-40': ['Office for coming back', 'Whoever wants to come back finds work, nursery and a home in one place.'],
  'M-41': [
    'Training workshop of two districts',
    'A training workshop that the neighbouring district helps to pay for.',
  ],
  'M-42': ['School leaving certificate and trade', 'Both in four years, at two schools.'],
  'M-43': ['Bonus for successors', 'Whoever takes over a local business gets 5,000 euros.'],
  'M-44': [
    'Heat plan for homes and schools',
    'Every home and school knows what to do above 30 degrees and has a cool room.',
  ],
  'M-45': ['Trees for thirty squares', 'Three hundred trees on squares and school yards, and people who water them.'],
  'M-46': ['Midwives within reach everywhere', 'One number finds a midwife, a grant pays for the way.'],
  'M-47': ['Care advice at the market', 'A van with advice stands at seven weekly markets.'],
  'M-48': ['Living in return for help', 'Young people live cheaply with older ones and help in the house.'],
  'M-49': ['Rescue by air at night', 'Six landing places with light, so that the helicopter comes at night too.'],
  'M-50': ['Applications from home', 'The fifty most frequent applications go without paper, with help by phone.'],
  'M-51': [
    'Citizens’ office in the village shop',
    'In four village shops somebody helps with applications twice a week.',
  ],
  'M-52': ['One account for all offices', 'Log in once, and every office in the district knows the account.'],
  'M-53': [
    'Open data of the district',
    'What the district counts is on the net: water levels, budget, building sites, timetables.',
  ],
  'M-54': ['Gauges at eight streams', 'Eight gauges report every quarter of an hour how high the water stands.'],
  'M-55': ['Light that thinks along', 'In ten villages the light dims at night and brightens when somebody comes.'],
  'M-56': ['One roof for all charging points', 'Thirty charging points, one price, one sign.'],
  'M-57': [
    'Car sharing of the municipalities',
    'In the evening and at weekends the town halls’ cars are for everybody.',
  ],
  'M-58': ['Train stop Weidenstedt', 'The train stops in Weidenstedt again.'],
  'M-59': ['Pilgrims’ path with resting places', 'Forty kilometres of path with eight resting places.'],
  'M-60': ['Talking bus stops', 'Whoever does not see well presses a button and hears what is coming.'],
}
