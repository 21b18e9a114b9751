// What the demo network plans events with: the same functions as the forms.
export { addEvent, cancelEvent, publishEvent } from './save-event.ts'
