import { drawing } from './drawing.tsx'

// Our own signs, 24 × 24, one stroke weight, round ends. Drawn on a grid of half units.
export const icons = {
  // finding one's way
  menu: drawing`<path d="M4 7h16M4 12h16M4 17h16"/>`,
  search: drawing`<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>`,
  forward: drawing`<path d="M5 12h14m-5.5-5.5L19 12l-5.5 5.5"/>`,
  back: drawing`<path d="M19 12H5m5.5-5.5L5 12l5.5 5.5"/>`,
  up: drawing`<path d="M12 19V5M6.5 10.5 12 5l5.5 5.5"/>`,
  open: drawing`<path d="m6 9.5 6 6 6-6"/>`,
  close: drawing`<path d="m6 6 12 12M18 6 6 18"/>`,
  elsewhere: drawing`<path d="M14 4h6v6m0-6-9.5 9.500M10 5H5v14h14v-5"/>`,
  home: drawing`<path d="M4 11.5 12 4l8 7.500M6.5 9.500V20h11V9.500M10 20v-5.500h4V20"/>`,
  // things and places
  calendar: drawing`<path d="M4 6h16v14H4zM4 10.500h16M8.5 3.500V8m7-4.500V8"/>`,
  clock: drawing`<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2.5"/>`,
  place: drawing`<path d="M12 21c4.5-4.7 6.5-8.3 6.5-11.200a6.5 6.5 0 0 0-13 0C5.5 12.7 7.5 16.3 12 21z"/><circle cx="12" cy="9.8" r="2.3"/>`,
  map: drawing`<path d="m3.5 6.5 5.7-2.5 5.6 2.5 5.7-2.500v13.500L14.8 20l-5.6-2.500L3.5 20zM9.2 4v13.500M14.8 6.500V20"/>`,
  online: drawing`<path d="M3.5 5h17v11h-17zM8.5 20h7M12 16v4"/>`,
  picture: drawing`<path d="M3.5 5h17v14h-17z"/><circle cx="8.5" cy="9.5" r="1.5"/><path d="m4 17.5 5.5-4.5 3.5 2.5 3-2.5 4.5 4"/>`,
  file: drawing`<path d="M6 3.500h8l4.5 4.500v12.500H6zM13.5 3.500V8.500h5"/>`,
  news: drawing`<path d="M4 5h13v14H6a2 2 0 0 1-2-2zM17 9h3v8a2 2 0 0 1-2 2h-1M7.5 9h6M7.5 12.500h6M7.5 16h3.5"/>`,
  // people and talking
  person: drawing`<circle cx="12" cy="8" r="4"/><path d="M4.5 20.500c.7-4.3 3.5-6.5 7.5-6.500s6.8 2.2 7.5 6.5"/>`,
  people: drawing`<circle cx="9" cy="8.5" r="3.5"/><path d="M2.5 19.500c.6-3.7 3-5.5 6.5-5.500s5.9 1.8 6.5 5.500M15.5 5.300a3.5 3.5 0 0 1 0 6.400M17.5 14.500c2.2.6 3.6 2.3 4 5"/>`,
  mail: drawing`<path d="M3.5 5.500h17v13h-17zM4 6.500l8 6.5 8-6.5"/>`,
  phone: drawing`<path d="M5 4h4l1.5 4.5-2.3 1.700a12 12 0 0 0 5.6 5.600l1.7-2.300L20 15v4c0 .6-.4 1-1 1C11 20 4 13 4 5c0-.6.4-1 1-1z"/>`,
  bell: drawing`<path d="M6 16.500V11a6 6 0 0 1 12 0v5.500l1.5 1.500h-15zM10 20.500h4"/>`,
  language: drawing`<circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.500c5 5 5 12 0 17-5-5-5-12 0-17z"/>`,
  // doing
  add: drawing`<path d="M12 5v14M5 12h14"/>`,
  edit: drawing`<path d="m14 6.5 3.5 3.500M4.5 19.500l1-4.500L16.5 4 20 7.5 9 18.500z"/>`,
  remove: drawing`<path d="M4.5 7h15M9 7V4h6v3m2.5 0-1 13h-9l-1-13M10.5 11v5.500m3-5.500v5.5"/>`,
  download: drawing`<path d="M12 4v11m-4.5-4.500L12 15l4.5-4.500M4.5 19.500h15"/>`,
  upload: drawing`<path d="M12 15.500V4.500M7.5 9 12 4.5 16.5 9M4.5 19.500h15"/>`,
  print: drawing`<path d="M7 9V4h10v5M7 17.500H4V9h16v8.500h-3M7 14.500h10v6H7z"/>`,
  copy: drawing`<path d="M8.5 8.500h11v12h-11zM15.5 8.500v-5h-11v12h4"/>`,
  link: drawing`<path d="m9.5 14.5 5-5M11 7l2-2a4.2 4.2 0 0 1 6 6l-2 2M13 17l-2 2a4.2 4.2 0 0 1-6-6l2-2"/>`,
  filter: drawing`<path d="M4 6h16M7 12h10M10 18h4"/>`,
  feed: drawing`<circle cx="6" cy="18" r="1.25"/><path d="M5 11a8 8 0 0 1 8 8M5 5a14 14 0 0 1 14 14"/>`,
  flag: drawing`<path d="M6 21V4h12l-2.5 4.500L18 13H6"/>`,
  pin: drawing`<path d="M9 4h6l-.7 6 3.2 3.500h-11L9.7 10zM12 13.500V21"/>`,
  lock: drawing`<path d="M5.5 11h13v9h-13zM8.5 11V8a3.5 3.5 0 0 1 7 0v3"/>`,
  eye: drawing`<path d="M2.5 12c2.3-4.3 5.5-6.5 9.5-6.500s7.2 2.2 9.5 6.500c-2.3 4.3-5.5 6.5-9.5 6.500S4.8 16.3 2.5 12z"/><circle cx="12" cy="12" r="3"/>`,
  settings: drawing`<path d="M4 7h9m5 0h2M4 17h2m5 0h9"/><circle cx="15.5" cy="7" r="2.5"/><circle cx="8.5" cy="17" r="2.5"/>`,
  // saying
  info: drawing`<circle cx="12" cy="12" r="8.5"/><path d="M12 11v5.500M12 7.600v.2"/>`,
  success: drawing`<circle cx="12" cy="12" r="8.5"/><path d="m8 12.5 2.8 2.800L16 9.5"/>`,
  warning: drawing`<path d="M12 4 2.5 20h19zM12 10v4.500M12 17.200v.2"/>`,
  danger: drawing`<path d="M8.5 3.500h7l5 5v7l-5 5h-7l-5-5v-7zM12 8v5M12 16v.2"/>`,
  check: drawing`<path d="m5 12.5 4.5 4.500L19 7"/>`,
  easy: drawing`<path d="M4 5c3 0 6 .7 8 2.500C14 5.7 17 5 20 5v13c-3 0-6 .7-8 2.500C10 18.7 7 18 4 18zM12 7.500v13M15 10.500h2.500M15 14h2.5"/>`,
  // the fields of action
  community: drawing`<circle cx="7" cy="7" r="2.5"/><circle cx="17" cy="7" r="2.5"/><path d="M2.5 19c0-4.5 1.7-7 4.5-7 2.2 0 3.5 1.5 5 3.5 1.5-2 2.8-3.5 5-3.5 2.8 0 4.5 2.5 4.5 7M12 15.500V19"/>`,
  education: drawing`<path d="m2.5 9 9.5-4.500L21.5 9 12 13.500zM6.5 11v5c3 2.7 8 2.7 11 0v-5M21.5 9v6"/>`,
  health: drawing`<path d="M12 20C6.5 16 3.5 12.6 3.5 9A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8.5 2c0 3.6-3 7-8.5 11zM12 10v5m-2.5-2.500h5"/>`,
  mobility: drawing`<path d="M4 6.500A2.5 2.5 0 0 1 6.5 4h11A2.5 2.5 0 0 1 20 6.500V18H4zM4 12.500h16M7 18v2.500m10-2.500v2.500M7.8 15.300v.100m8.4-.100v.1"/>`,
  steering: drawing`<circle cx="12" cy="12" r="8.5"/><path d="m15.5 8.5-2 5-5 2 2-5z"/>`,
} as const

export type IconName = keyof typeof icons
