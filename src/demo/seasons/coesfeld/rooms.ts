// Last parts of the addresses of the rooms that the round is about.
export const all = 'kreissporthalle-alle-drei-felder'
export const one = 'kreissporthalle-feld-1'
export const two = 'kreissporthalle-feld-2'
export const three = 'kreissporthalle-feld-3'
export const hall = 'dorfhaus-langenweide-ganzer-saal'
export const front = 'dorfhaus-langenweide-vorderer-saal'
export const rear = 'dorfhaus-langenweide-hinterer-saal'
export const group = 'gruppenraum-im-dorfhaus-langenweide'
