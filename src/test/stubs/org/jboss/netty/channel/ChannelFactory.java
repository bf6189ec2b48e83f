package org.jboss.netty.channel;

public interface ChannelFactory {
}
