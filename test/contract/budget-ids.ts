/** The project of the contract's budget. */
export const budgetIds = { project: '0b0d9e70-0000-4000-8000-000000000001' }
