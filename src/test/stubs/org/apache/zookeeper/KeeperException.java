package org.apache.zookeeper;

public abstract class KeeperException extends Exception {
}
