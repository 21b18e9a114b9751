import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { pictureFields, pictureFrom, preparePictureFile, rescuePicture } from '../form-fields.ts'
import { uploadPage } from '../pages/library.tsx'
import { notices, problems } from '../texts.ts'

/** Staff put a picture into the library. */
export const uploadPicture = form(access, {
  address: addresses.upload,
  action: 'picture.keep',
  fields: pictureFields,
  page: uploadPage,
  prepare: preparePictureFile,
  rescue: rescuePicture,
  async run(work, input, _thing, _params, picture) {
    const id = await pictureFrom(work, input, picture)
    if (!id) return refuse(problems.fileMissing, 'pictureFile')
    return goTo(addresses.picture({ picture: id }), input.picturePeople ? notices.keptPeople : notices.kept)
  },
})
