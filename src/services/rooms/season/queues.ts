/** Computing a proposal, and turning a decision into bookings: both take longer than a visitor should wait. */
export const computeQueue = 'rooms.season-compute'
export const bookQueue = 'rooms.season-book'
