// Loaded before every unit test file: whoever asks the network for something fails with its address.

globalThis.fetch = (input) => {
  throw new Error(`Bug: a unit test asked the network for ${input instanceof Request ? input.url : input}.`);
};
