package com.google.inject;

public @interface Provides {}
