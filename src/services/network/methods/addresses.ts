import { address } from '#foundation/http/address.ts'

export const methodAddresses = {
  list: address('/vernetzung/methoden'),
  add: address('/vernetzung/methoden/neu'),
  stock: address('/vernetzung/methoden/vorrat'),
  method: address('/vernetzung/methoden/:methode'),
  edit: address('/vernetzung/methoden/:methode/bearbeiten'),
}

export const reserved = ['neu', 'vorrat']
