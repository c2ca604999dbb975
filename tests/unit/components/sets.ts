export { tt13, tt46, tt54 } from '../fixtures'
