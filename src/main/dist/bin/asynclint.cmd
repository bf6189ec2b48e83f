@echo off
rem Starts asynclint on Java 17 or newer. ASYNCLINT_JAVA_HOME names the Java to use, else JAVA_HOME, else java on the PATH.
rem ASYNCLINT_JAVA_OPTS is added to the options of the JVM.
setlocal
set "LIB=%~dp0..\lib"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if defined ASYNCLINT_JAVA_HOME set "JAVA=%ASYNCLINT_JAVA_HOME%\bin\java.exe"
set "FOUND=0"
for /f "tokens=2 delims==" %%v in ('call "%JAVA%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version ="') do set "FOUND=%%v"
set "FOUND=%FOUND: =%"
if "%FOUND:~0,2%"=="1." set "FOUND=%FOUND:~2%"
if %FOUND% LSS 17 (
    echo asynclint: needs Java 17 or newer; "%JAVA%" is none. Set ASYNCLINT_JAVA_HOME to the folder of one. 1>&2
    exit /b 3
)
"%JAVA%" -XX:-DontCompileHugeMethods -XX:TieredStopAtLevel=1 -XX:+UseParallelGC -XX:-UsePerfData -Xshare:auto %ASYNCLINT_JAVA_OPTS% -cp "%LIB%\asynclint.jar" dev.asynclint.cli.Main %*
exit /b %ERRORLEVEL%
