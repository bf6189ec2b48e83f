package org.apache.pekko;

public abstract class NotUsed {
}
