const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Animals, as lemmas: the dead that are counted among them are nobody's toll. */
export const ANIMALS =
  words(`animal cattle livestock cow calf bull ox bullock heifer buffalo yak bison horse pony
  foal mule donkey camel alpaca llama sheep lamb ewe ram goat kid-goat pig piglet sow hog boar swine poultry chicken
  hen rooster duck goose turkey ostrich bird pigeon gull vulture eagle falcon owl crow parrot penguin swan heron dog
  puppy cat kitten pet rabbit hare rat mouse squirrel bat fox wolf bear lion tiger leopard cheetah elephant rhino
  rhinoceros hippo giraffe zebra antelope deer elk moose reindeer kangaroo koala wallaby monkey ape gorilla
  chimpanzee seal whale dolphin porpoise shark fish salmon trout turtle tortoise crocodile alligator snake
  lizard frog bee hive insect mink`);
