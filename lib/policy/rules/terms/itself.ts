/** What a text calls itself and its parties by, which no glossary explains: 本协议, 我们, 乙方. */
const ITSELF = /^(?:本.{1,4}|我们|我司|您|你|贵方|[甲乙丙丁]方|双方|一方|各方)$/;

/** Whether a name is of the text itself or of who made it with whom. */
export const namesItself = (name: string): boolean => ITSELF.test(name);
