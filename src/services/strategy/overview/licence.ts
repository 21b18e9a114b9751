/** The licence of the open data, as the portals of the country name it. */
export const licence = {
  id: 'dl-de/by-2-0',
  name: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
  href: 'https://www.govdata.de/dl-de/by-2-0',
} as const
