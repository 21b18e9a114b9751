import { plainPng } from '#foundation/files/pictures.fixture.ts'
import { deed, went } from '../deed.ts'

/** The person uploads a picture, and is seen on one that somebody else has put on a page. */
export const pictures = deed({
  module: 'pictures',
  guest: true,
  async act(house, { person, editor, marker, guest }) {
    const file = (colour: number) =>
      new File([plainPng(24, 16, [colour, 90, 40]) as BlobPart], 'fest.png', { type: 'image/png' })
    const rights = { pictureAlt: 'Ein Feld', pictureAuthor: 'Kreisarchiv', pictureLicence: 'own' }
    await went(house.post('/musterkreis/bilder/hochladen', { pictureFile: file(10), ...rights }, person))
    const shown = await went(
      house.post('/musterkreis/bilder/hochladen', { pictureFile: file(200), ...rights, picturePeople: 'yes' }, editor),
    )
    const address = shown.headers.get('location') as string
    const people = [
      { name: marker.name, mail: marker.mail },
      { name: guest.words, mail: guest.mail },
    ]
    for (const one of people)
      await went(house.post(`${address}/person`, { ...one, consent: 'yes', on: '2026-11-20' }, editor))
  },
})
