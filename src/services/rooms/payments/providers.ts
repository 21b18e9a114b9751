/** Whether people can pay online here: there is a payment provider. */
export const onlinePossible = (): boolean => false
/** Whether that provider is only for trying out. */
export const isTestPayment = (): boolean => true
