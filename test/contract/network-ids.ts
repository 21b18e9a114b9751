/** Things of the network's exchange under ids the rows know. */
export const networkIds = {
  unit: '01890a5d-ac96-774b-bcce-b30209912001',
  part: '01890a5d-ac96-774b-bcce-b30209912002',
  contact: '01890a5d-ac96-774b-bcce-b30209912003',
  introduction: '01890a5d-ac96-774b-bcce-b30209912004',
  room: '01890a5d-ac96-774b-bcce-b30209912005',
  item: '01890a5d-ac96-774b-bcce-b30209912006',
  itemPart: '01890a5d-ac96-774b-bcce-b30209912007',
  station: '01890a5d-ac96-774b-bcce-b30209912008',
  line: '01890a5d-ac96-774b-bcce-b30209912009',
  slot: '01890a5d-ac96-774b-bcce-b3020991200a',
  session: '01890a5d-ac96-774b-bcce-b3020991200b',
  host: '01890a5d-ac96-774b-bcce-b3020991200c',
  campRoom: '01890a5d-ac96-774b-bcce-b3020991200d',
  material: '01890a5d-ac96-774b-bcce-b3020991200f',
  noteLine: '01890a5d-ac96-774b-bcce-b3020991200e',
} as const
