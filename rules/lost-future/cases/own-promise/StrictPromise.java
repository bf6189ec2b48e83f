package example;

interface StrictPromise<T> extends Promise<T> { }
