/** Whose turn it is is looked up here, whenever time became free and every few minutes. */
export const waitingQueue = 'rooms.waiting'
