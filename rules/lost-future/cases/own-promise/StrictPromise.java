// example: profile=strict
package example;

interface StrictPromise<T> extends Promise<T> { }
