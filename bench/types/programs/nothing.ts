export const content = 'Hello';
